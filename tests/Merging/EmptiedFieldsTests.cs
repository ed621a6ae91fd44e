using Site.Addresses;
using Site.Merging;
using Site.Papers;
using Site.Reading;
using Site.Text;
using static Site.Tests.Merging.Statements;

namespace Site.Tests.Merging;

public sealed class EmptiedFieldsTests
{
    // What tells papers apart, and what is the curator's own word.
    private static readonly string[] Kept = ["title", "id", "arxiv", "corrected", "hide", "pin", "extra"];

    public static TheoryData<string> Names => [.. YamlPaper.Table.Names.Except(Kept)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_field_that_can_be_written_can_be_taken_away(string name)
    {
        var full = new PaperFacts
        {
            Title = "T",
            Abstract = "T",
            Doi = Doi.Parse("10.1000/x"),
            Authors = [new Author("A")],
            Published = new DateOnly(2026, 1, 5),
            Withdrawn = new DateOnly(2026, 1, 5),
            Url = WebLink.Parse("https://example.org/"),
            Pdf = WebLink.Parse("https://example.org/"),
            Code = WebLink.Parse("https://example.org/"),
            Project = WebLink.Parse("https://example.org/"),
            Tags = [new("t", default)],
            NotTags = [new("t", default)],
            Keywords = ["k"],
            Upvotes = 1,
            Comments = 1,
            Submitter = "S",
            Summary = new Summary("S", false),
            Note = new MarkdownSource("N", default),
            Kind = PublicationKind.Book,
            Venue = "V",
            Issued = PartialDate.OfYear(2026),
            Volume = "1",
            Issue = "1",
            Pages = "1",
            Publisher = "P",
            Editors = [new Author("E")],
            Language = "de",
        };
        var left = FieldPrecedence.Merge(new PaperFacts { Emptied = [name] }, full);
        Assert.NotEqual(Counted(full), Counted(left));
    }

    // Records compare lists as objects, so their lengths stand for them.
    private static (PaperFacts, int, int, int, int, int) Counted(PaperFacts facts) => (
        facts with { Authors = [], Tags = [], NotTags = [], Keywords = [], Editors = [], Emptied = [], Extra = [], Media = [], Categories = [] },
        facts.Authors.Count, facts.Tags.Count, facts.NotTags.Count, facts.Keywords.Count, facts.Editors.Count);

    [Fact]
    public void What_is_empty_on_purpose_hides_what_weaker_sources_say_and_the_abstract_has()
    {
        var paper = Only(
            File("2026-01-05.json", Paper("A", text: "See https://github.com/a/b.") with { Code = WebLink.Parse("https://github.com/c/d"), Venue = "V", Keywords = ["k"] }),
            File("2026-01-05.yml", Paper("A", text: null) with { Emptied = ["code", "venue", "keywords"] }));
        Assert.Equal((null, null, 0), (paper.Code, paper.Venue, paper.Keywords.Count));
    }

    [Fact]
    public void What_is_empty_in_a_weaker_source_hides_nothing_of_a_stronger()
    {
        var paper = Only(
            File("2026-01-05.json", Paper("A") with { Venue = "Raw" }),
            File("a.md", Paper("A", text: null) with { Emptied = ["venue"] }),
            File("2026-01-05.yml", Paper("A", text: null) with { Venue = "By hand" }));
        Assert.Equal("By hand", paper.Venue);
    }

    [Fact]
    public void Extra_fields_are_merged_by_name_and_an_empty_one_takes_away()
    {
        var paper = Only(
            File("a.md", Paper("A", text: null) with { Extra = [new("Level", "hard"), new("Data", "d"), new("More", "m")] }),
            File("2026-01-05.yml", Paper("A") with { Extra = [new("Level", "easy"), new("Data", "")] }));
        Assert.Equal([new("Level", "easy"), new("More", "m")], paper.Extra);
    }
}
