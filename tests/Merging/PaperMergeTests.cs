using Site.Addresses;
using Site.Papers;
using static Site.Tests.Merging.Statements;

namespace Site.Tests.Merging;

public sealed class PaperMergeTests
{
    private static readonly PaperEntry Raw = Paper("A raw title", "2603.10165", text: "Raw text.") with
    {
        Authors = [new Author("Raw Author")],
        Upvotes = 3,
        Comments = 1,
        Keywords = ["agents", "RL"],
        Tags = [new("Agents", default)],
        Code = WebLink.Parse("https://github.com/a/raw"),
    };

    private static readonly PaperEntry Markdown = Paper(arxiv: "2603.10165", text: "Markdown text.") with
    {
        Authors = [new Author("Markdown Author")],
        Note = new("Markdown note.", default),
        Tags = [new("Vision", default)],
    };

    private static readonly PaperEntry Overlay = Paper(title: "Overlay title", arxiv: "2603.10165", text: null) with
    {
        Note = new("Overlay note.", default),
        Keywords = ["rl", "tools"],
        Tags = [new("agents", default)],
    };

    [Fact]
    public void Overlay_beats_Markdown_beats_raw_field_by_field()
    {
        var (digest, messages) = Build(File("2026-03-12.json", Raw), File("2026-03-12.yml", Overlay), File("2603.10165.md", Markdown));
        Assert.Empty(messages);
        var paper = Assert.Single(digest.Papers);
        Assert.Equal(("Overlay title", "Markdown text.", "Overlay note."), (paper.Title, paper.Abstract?.ToString(), paper.Note?.Text));
        Assert.Equal(["Markdown Author"], paper.Authors.Select(a => a.Name));
        Assert.Equal((3, 1, "https://github.com/a/raw"), (paper.Upvotes, paper.Comments, paper.Code?.Url));
        Assert.Equal(["rl", "tools", "agents"], paper.Keywords);
        Assert.Equal(["Agents", "Vision"], paper.Topics.Select(t => t.Name));
    }

    [Fact]
    public void Among_equals_the_newest_day_wins()
    {
        var paper = Only(File("2026-03-12.json", Raw), File("2026-03-14.json", Raw with { Upvotes = 30, Comments = null }), File("2026-03-13.json", Raw with { Upvotes = 20 }));
        Assert.Equal((30, 1), (paper.Upvotes, paper.Comments));
    }

    [Fact]
    public void Address_and_feed_key_are_those_of_the_first_day()
    {
        var paper = Only(File("2026-03-11.txt", Paper("A raw title")), File("2026-03-12.json", Raw), File("2026-03-13.yml", Overlay));
        Assert.Equal(("a-raw-title", "a-raw-title"), (paper.Id.Value, paper.FeedKey));
    }

    [Fact]
    public void A_renamed_paper_is_a_warning()
    {
        var (digest, messages) = Build(File("2026-03-12.json", Paper("Agents that learn", "2603.10165")), File("2026-03-13.json", Paper("Agents that learn by doing", "2603.10165")));
        Assert.StartsWith("2026-03-12.json(1,1): warning PD305: this paper is called 'Agents that learn' here, but 'Agents that learn by doing' at 2026-03-13.json(1,1)", Assert.Single(messages), StringComparison.Ordinal);
        Assert.Equal("Agents that learn by doing", Assert.Single(digest.Papers).Title);
    }

    [Fact]
    public void Titles_with_nothing_in_common_are_an_error_until_one_is_given_by_hand()
    {
        DigestFile[] files = [File("2026-03-12.json", Paper("Agents that learn", "2603.10165")), File("2026-03-13.bib", Paper("On the spectra of graphs", "2603.10165"))];
        Assert.Contains("error PD305", Assert.Single(Build(files).Messages), StringComparison.Ordinal);
        Assert.Equal("Overlay title", Only([.. files, File("2026-03-13.yml", Overlay)]).Title);
    }

    [Fact]
    public void Line_wraps_and_signs_are_no_other_title() =>
        Only(File("2026-03-12.json", Paper("μLO: Learned – Optimizers", "2603.10165")), File("2026-03-13.json", Paper("μLO: learned optimizers.", "2603.10165")));

    [Theory]
    [InlineData(null, "https://github.com/a/b", "https://github.com/a/b", null)]
    [InlineData("https://github.com/a/b", "https://github.com/a/b/", "https://github.com/a/b", null)]
    [InlineData("https://github.com/a/b", "https://a.github.io/b", "https://github.com/a/b", "https://a.github.io/b")]
    [InlineData(null, null, "https://github.com/in/text", "https://in.github.io/text")]
    [InlineData("https://github.com/a/b", null, "https://github.com/a/b", "https://in.github.io/text")]
    public void Code_and_project_are_two_links(string? code, string? project, string? expectedCode, string? expectedProject)
    {
        var paper = Only(File("2026-03-12.json", Paper("T", text: expectedProject == "https://in.github.io/text" ? "See https://github.com/in/text and https://in.github.io/text." : "Text.") with
        {
            Code = code is null ? null : WebLink.Parse(code),
            Project = project is null ? null : WebLink.Parse(project),
        }));
        Assert.Equal((expectedCode, expectedProject), (paper.Code?.Url, paper.Project?.Url));
    }

    [Fact]
    public void What_no_source_says_is_reported_once()
    {
        var (_, messages) = Build(File("2026-03-12.yml", Paper(arxiv: "2603.10165", text: null)), File("2603.10166.md", Paper("T", "2603.10166")) with { MayLackDay = true });
        Assert.Equal(2, messages.Count);
        Assert.Contains(messages, m => m.StartsWith("2026-03-12.yml(1,1): error PD203: the paper has no 'title': arXiv 2603.10165", StringComparison.Ordinal));
        Assert.Contains(messages, m => m.StartsWith("2603.10166.md(1,1): warning PD306", StringComparison.Ordinal));
    }
}
