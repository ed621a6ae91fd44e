using Site.Papers;
using Site.Tests.Reading;

namespace Site.Tests.Formats;

/// <summary>Replies and feeds of services.</summary>
public sealed class ServiceRepliesTests
{
    private const string Atom = "2026-01-06.xml";

    [Theory]
    [InlineData(Atom, "New in Atom")]
    [InlineData("2026-01-07.xml", "New in RSS")]
    public void Of_a_daily_feed_new_papers_count_and_cross_lists_are_marked(string name, string first)
    {
        var papers = Readings.Papers(name, FormatExamples.Text(name));
        Assert.Equal([false, true], papers.Select(p => p.IsCrossListed));
        Assert.Equal((first, "Ann Doe|Bo Roe"), (papers[0].Title, string.Join('|', papers[0].Authors.Select(a => a.Name))));
        Assert.StartsWith("We announce", papers[0].Abstract, StringComparison.Ordinal);
        Assert.All(papers, p => Assert.Null(p.Published));
    }

    [Theory]
    [InlineData(Atom, "2026-01-07.xml(3,82): warning PD209: the feed is of 2026-01-06, but the file's name says 2026-01-07")]
    [InlineData("2026-01-07.xml", "2026-01-08.xml(8,5): warning PD209: the feed is of 2026-01-07, but the file's name says 2026-01-08")]
    public void A_feed_of_another_day_says_so(string name, string message) =>
        Readings.Reports(message, message[..14], FormatExamples.Text(name));

    [Fact]
    public void A_feed_without_a_day_in_its_name_is_of_its_own_day()
    {
        Assert.Equal(new DateOnly(2026, 1, 6), Readings.Read("feed.xml", FormatExamples.Text(Atom)).Files.Single().Day);
        Assert.Equal(new DateOnly(2026, 1, 7), Readings.Read("feed.rss", FormatExamples.Text("2026-01-07.xml")).Files.Single().Day);
    }

    [Fact]
    public void RSS_has_what_Atom_has()
    {
        var paper = Readings.Papers("2026-01-07.xml", FormatExamples.Text("2026-01-07.xml"))[0];
        Assert.Equal(("2601.00301", "10.1000/rss.1", "Small Letters 3 (2026) 1-9"), (paper.Arxiv?.Value, paper.Doi?.Value, paper.Venue));
        Assert.Equal(["cs.AI", "cs.CL"], paper.Categories);
    }

    [Fact]
    public void Another_RSS_feed_is_refused_with_the_item() => Readings.Reports(
        "2026-01-07.xml(1,29): error PD207: this item names no arXiv id",
        "2026-01-07.xml",
        "<rss version=\"2.0\"><channel><item><title>News</title><link>https://example.org/1</link></item></channel></rss>");

    [Fact]
    public void A_harvest_keeps_names_in_parts_and_counts_for_its_datestamps()
    {
        var file = Readings.Read("harvest-arxiv.xml", FormatExamples.Text("harvest-arxiv.xml")).Files.Single();
        var paper = file.Papers.Single();
        Assert.Equal(new DateOnly(2026, 1, 8), file.Day);
        Assert.Equal(["Ortiz Rojas", "King"], paper.Authors.Select(a => a.Parts?.Family));
        Assert.Equal(("2601.00401", "10.1000/oai.1", "We harvest records.", "12 pages"), (paper.Arxiv?.Value, paper.Doi?.Value, paper.Abstract, paper.Remark));
        Assert.Equal((new DateOnly(2026, 1, 7), new DateOnly(2026, 1, 8)), (paper.Published, paper.Updated));
    }

    [Fact]
    public void Dublin_Core_is_read()
    {
        var paper = Readings.Papers("harvest-dc.xml", FormatExamples.Text("harvest-dc.xml")).Single();
        Assert.Equal(["Ann Doe", "H. von und zu Stein"], paper.Authors.Select(a => a.Name));
        Assert.Equal(("10.1000/dc.77", "de", "2025", "Kleine Universität"), (paper.Doi?.Value, paper.Language, paper.Issued?.ToString(), paper.Publisher));
        Assert.Equal(["Kleine Dinge"], paper.Keywords);
    }

    [Theory]
    [InlineData("<error code=\"badArgument\">no</error>", "x.xml(1,55): error PD212: this is an error reply, not a list of records: no (badArgument).")]
    [InlineData("<error code=\"noRecordsMatch\">none</error>", "x.xml(1,55): warning PD104")]
    [InlineData("<Identify/>", "x.xml(1,1): error PD103: of OAI-PMH, replies to ListRecords and GetRecord are read")]
    [InlineData("<ListRecords><resumptionToken>t</resumptionToken><record><header><datestamp>2026-01-08</datestamp></header><metadata><dc><title xmlns=\"http://purl.org/dc/elements/1.1/\">T</title></dc></metadata></record></ListRecords>", "x.xml(1,68): warning PD213")]
    public void Other_replies_of_OAI_PMH_say_what_they_are(string inner, string message) =>
        Readings.Reports(message, "x.xml", $"<OAI-PMH xmlns=\"http://www.openarchives.org/OAI/2.0/\">{inner}</OAI-PMH>");

    [Fact]
    public void Papers_of_a_week_count_for_the_days_that_they_were_handed_in_to()
    {
        var files = Readings.Read("2026-W04.json", FormatExamples.Text("2026-W04.json")).Files;
        Assert.Equal([new DateOnly(2026, 1, 20), new DateOnly(2026, 1, 21)], files.Select(f => f.Day));
    }

    [Fact]
    public void Semantic_Scholar_says_ids_venue_and_summary()
    {
        var paper = Readings.Papers("semantic-scholar.json", FormatExamples.Text("semantic-scholar.json"))[0];
        Assert.Equal(("2601.01001", "10.1000/s2.1", "Proceedings of the Small Conference", "3", "1-9"), (paper.Arxiv?.Value, paper.Doi?.Value, paper.Venue, paper.Volume, paper.Pages));
        Assert.Equal(PublicationKind.ConferencePaper, paper.Kind);
        Assert.Equal(new Summary("It is found.", IsMachineWritten: true, "tldr@v2.0.0"), paper.Summary);
    }

    [Fact]
    public void OpenAlex_has_the_words_of_abstracts_by_their_places()
    {
        var paper = Readings.Papers("openalex.json", FormatExamples.Text("openalex.json")).Single();
        Assert.Equal("We index words by words", paper.Abstract);
        Assert.Equal(["Ann Doe", "Bo Roe"], paper.Authors.Select(a => a.Name));
        Assert.Equal((PublicationKind.JournalArticle, "Small Letters", "3", "2", "1–9", "Small Press"), (paper.Kind, paper.Venue, paper.Volume, paper.Issue, paper.Pages, paper.Publisher));
    }

    [Fact]
    public void Keys_around_lists_of_records_become_keywords()
    {
        var papers = Readings.Papers("2026-01-28.json", FormatExamples.Text("2026-01-28.json"));
        Assert.Equal(["Small Models", "Large Models"], papers.Select(p => p.Keywords.Single()));
        Assert.Empty(Readings.Papers("2026-01-28.json", """{"papers":[{"id":"2601.00001","title":"T"}]}""").Single().Keywords);
    }

    [Fact]
    public void Summaries_of_models_are_called_so_and_have_their_language()
    {
        var papers = Readings.Papers("2026-01-16_AI_enhanced_Chinese.jsonl", FormatExamples.Text("2026-01-16_AI_enhanced_Chinese.jsonl"));
        Assert.Equal(new Summary("本文研究小事。", IsMachineWritten: true, null, "zh"), papers[0].Summary);
        Assert.Equal(new Summary("小事。", IsMachineWritten: true, null, "zh"), Readings.Papers("2026-01-27.json", FormatExamples.Text("2026-01-27.json"))[1].Summary);
        Assert.Null(Readings.Papers("2026-01-16.jsonl", """{"id":"2601.00701","title":"T","AI":{"tldr":"Error"}}""").Single().Summary);
    }

    [Fact]
    public void A_snapshot_of_arXiv_has_names_in_parts_and_several_DOIs()
    {
        var paper = Readings.Papers("2026-01-16.jsonl", FormatExamples.Text("2026-01-16_AI_enhanced_Chinese.jsonl"))[1];
        Assert.Equal(["C. Balázs", "Martin King Jr."], paper.Authors.Select(a => a.Name));
        Assert.Equal(("10.1000/kaggle.1", "37 pages", new DateOnly(2007, 4, 2)), (paper.Doi?.Value, paper.Remark, paper.Published));
    }

    [Theory]
    [InlineData("2026-01-05.nbib", "PMID- 1\nTI  - T\n", "PubMed's format")]
    [InlineData("2026-01-05.txt", "PMID- 1\nTI  - T\n", "PubMed's format")]
    [InlineData("2026-01-05.enw", "%0 Journal Article\n%T T\n", "EndNote's format")]
    [InlineData("2026-01-05.txt", "%0 Journal Article\n%T T\n", "EndNote's format")]
    [InlineData("2026-01-05.ciw", "FN Clarivate Analytics Web of Science\nVR 1.0\nPT J\n", "Web of Science's format")]
    [InlineData("2026-01-05.txt", "FN Clarivate Analytics Web of Science\nVR 1.0\nPT J\n", "Web of Science's format")]
    [InlineData("2026-01-05.json", "{\"SLAM\":{\"2601.00001\":\"|**2026-01-05**|**T**|A et.al.|[2601.00001](http://arxiv.org/abs/2601.00001)|null|\\n\"}}", "cv-arxiv-daily")]
    [InlineData("2026-01-05.md", "|Publish Date|Title|\n|---|---|\n|**2026-01-05**|**T**|A et.al.|\n", "cv-arxiv-daily")]
    [InlineData("2026-01-05.md", "# A note\n", "Markdown")]
    [InlineData("2026-01-05.html", "<!doctype html><html></html>", "a web page")]
    [InlineData("2026-01-05.xml", "<?xml version=\"1.0\"?>\n<xml><records><record/></records></xml>", "EndNote's XML")]
    [InlineData("2026-01-05.xml", "<dblp><article/></dblp>", "dblp's XML")]
    public void What_is_known_and_not_read_is_named(string name, string text, string format)
    {
        var message = Assert.Single(Readings.Read(name, text).Messages);
        Assert.StartsWith($"{name}: error PD103: this is ", message, StringComparison.Ordinal);
        Assert.Contains(format, message);
        Assert.Contains("which is not read; ", message);
    }
}
