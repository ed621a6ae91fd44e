using Site.Citations;
using Site.Papers;
using Site.Tests.Reading;

namespace Site.Tests.Formats;

/// <summary>What each format of other programs says of a paper is kept.</summary>
public sealed class ReadingListTests
{
    [Fact]
    public void RIS_keeps_what_references_need()
    {
        var (paper, thesis) = Two("library.ris");
        Assert.Equal(["Ann Doe", "Martin King Jr."], paper.Authors.Select(a => a.Name));
        Assert.Equal(PublicationKind.JournalArticle, paper.Kind);
        Assert.Equal(("Small Letters", "3", "2", "1–9", "Small Press", "en"), (paper.Venue, paper.Volume, paper.Issue, paper.Pages, paper.Publisher, paper.Language));
        Assert.Equal("2026-01-13", paper.Issued?.ToString());
        Assert.Equal("10.1000/ris.1", paper.Doi?.Value);
        Assert.Equal(["small things", "lists"], paper.Keywords);
        Assert.Equal("We export a record whose abstract has two lines.", paper.Abstract);
        Assert.Equal((PublicationKind.MastersThesis, "Small University"), (thesis.Kind, thesis.Publisher));
    }

    [Fact]
    public void Zotero_keeps_what_references_need()
    {
        var (paper, preprint) = Two("zotero.csv");
        Assert.Equal(["Doe, Ann", "Ortiz Rojas, Sergio"], paper.Authors.Select(a => PersonName.Of(a).ToIndexed()));
        Assert.Equal(PublicationKind.ConferencePaper, paper.Kind);
        Assert.Equal(("Proceedings of the Small Conference", "3", "1-9", "P"), (paper.Venue, paper.Volume, paper.Pages, paper.Publisher));
        Assert.Equal("Cy Moe", Assert.Single(paper.Editors).Name);
        Assert.Equal("We export a table. It has \"two\" lines.", paper.Abstract);
        Assert.Equal(["tables", "lists"], paper.Keywords);
        Assert.Equal("2601.00501", preprint.Arxiv?.Value);
        Assert.Null(preprint.Doi);
    }

    [Fact]
    public void Scopus_has_whole_names_in_a_column_of_their_own()
    {
        var paper = One("2026-01-14-scopus.csv");
        Assert.Equal(["Doe, Ann", "Roe, Bo"], paper.Authors.Select(a => PersonName.Of(a).ToIndexed()));
        Assert.Equal((PublicationKind.JournalArticle, "Small Letters", "3", "2", "1–9", "2025"), (paper.Kind, paper.Venue, paper.Volume, paper.Issue, paper.Pages, paper.Issued?.ToString()));
    }

    [Fact]
    public void A_table_of_arXiv_has_lists_as_Python_writes_them()
    {
        var paper = One("2026-01-15.tsv");
        Assert.Equal(["Ann Doe", "Bo Roe"], paper.Authors.Select(a => a.Name));
        Assert.Equal(["cs.AI", "cs.CL"], paper.Categories);
        Assert.Equal(new DateOnly(2026, 1, 13), paper.Published);
    }

    [Theory]
    [InlineData("Doe A.; Roe B.", "Doe, A|Roe, B")]
    [InlineData("Doe, Ann; Roe, Bo", "Doe, Ann|Roe, Bo")]
    [InlineData("Ann Doe, Bo Roe", "Doe, Ann|Roe, Bo")]
    public void Authors_of_tables_are_told_apart(string authors, string expected) =>
        Assert.Equal(expected, string.Join('|', Readings.Papers("2026-01-05.csv", $"Title,Authors\nT,\"{authors}\"\n").Single().Authors.Select(a => PersonName.Of(a).ToIndexed())));

    [Theory]
    [InlineData("Title;Authors\nT;Ann Doe\n")]
    [InlineData("Title\tAuthors\nT\tAnn Doe\n")]
    [InlineData("\"Title\",\"Authors\"\r\n\"T\",\"Ann Doe\"\r\n")]
    [InlineData("Title,Authors,Title\nT,Ann Doe\n\n")]
    public void The_separator_is_found(string text)
    {
        var paper = Readings.Papers("2026-01-05.csv", text).Single();
        Assert.Equal(("T", "Ann Doe"), (paper.Title, paper.Authors.Single().Name));
    }

    [Fact]
    public void A_table_without_titles_says_what_it_has() =>
        Readings.Reports("2026-01-05.csv(1,1): error PD203: the first row names the columns, one of them 'title'; here are 'a', 'b'.", "2026-01-05.csv", "a,b\n1,2\n");

    [Fact]
    public void A_quote_that_is_never_closed_is_warned_of() =>
        Readings.Reports("2026-01-05.csv(2,1): warning PD201: a quote in this table is never closed", "2026-01-05.csv", "title,abstract\nA,\"one\nB,two\n");

    [Fact]
    public void A_row_is_found_by_its_line() =>
        Readings.Reports("2026-01-05.csv(4,1): warning PD206", "2026-01-05.csv", "title,abstract,pdf\nA,\"two\nlines\",\nB,x,see the README\n");

    [Fact]
    public void CSL_JSON_keeps_what_references_need()
    {
        var (paper, preprint) = Two("csl.json");
        Assert.Equal(["van der Schaar, Mihaela", "The Small Group,"], paper.Authors.Select(a => PersonName.Of(a).ToIndexed()));
        Assert.True(paper.Authors[1].IsGroup);
        Assert.Equal("Moe Lie", paper.Editors.Single().Parts?.Family);
        Assert.Equal((PublicationKind.ConferencePaper, "3", "1-9", "P", "de-DE", "2026-01-26"), (paper.Kind, paper.Volume, paper.Pages, paper.Publisher, paper.Language, paper.Issued?.ToString()));
        Assert.Equal((PublicationKind.Preprint, "2601.01101", null), (preprint.Kind, preprint.Arxiv?.Value, preprint.Publisher));
        var deposited = One("crossref.json");
        Assert.Equal((PublicationKind.JournalArticle, "Small Letters", "2026-01", "10.1000/crossref.1"), (deposited.Kind, deposited.Venue, deposited.Issued?.ToString(), deposited.Doi?.Value));
    }

    [Fact]
    public void What_this_site_writes_as_CSL_JSON_and_RIS_is_read_again()
    {
        var written = new PaperEntry
        {
            At = new("x"),
            Title = "Again",
            Arxiv = ArxivId.Parse("2601.00001"),
            Doi = Doi.Parse("10.1000/x"),
            Kind = PublicationKind.JournalArticle,
            Venue = "Small Letters",
            Volume = "3",
            Issue = "2",
            Pages = "1–9",
            Publisher = "P",
            Language = "de",
            Issued = new DateOnly(2026, 1, 5),
            Authors = [Author.Of(new NameParts("Ortiz Rojas", "Sergio")), Author.Of(new NameParts("King", "Martin", Suffix: "Jr.")), new Author("A Group") { IsGroup = true }],
        };
        var paper = new Paper(written) { Id = Site.Addresses.Slug.From("x"), FeedKey = "x", Title = "Again", Days = [new DateOnly(2026, 1, 5)], At = new("x") };
        var reference = Reference.Of(paper, "key", "Text.");
        foreach (var read in (PaperEntry[])[Readings.Papers("x.json", CslJson.Of(reference)).Single(), Readings.Papers("x.ris", Ris.Of(reference)).Single()])
        {
            Assert.Equal(
                (written.Title, written.Arxiv, written.Doi, written.Kind, written.Venue, written.Volume, written.Issue, written.Publisher, written.Language, written.Issued),
                (read.Title, read.Arxiv, read.Doi, read.Kind, read.Venue, read.Volume, read.Issue, read.Publisher, read.Language, read.Issued));
            Assert.Equal(written.Authors.Select(a => a.Name), read.Authors.Select(a => a.Name));
            Assert.Equal(PageRange.Of("1–9"), PageRange.Of(read.Pages ?? ""));
        }
    }

    private static PaperEntry One(string name) => Readings.Papers(name, FormatExamples.Text(name)).Single();

    private static (PaperEntry First, PaperEntry Second) Two(string name) => Readings.Papers(name, FormatExamples.Text(name)) is [var first, var second] ? (first, second) : throw new InvalidOperationException(name);
}
