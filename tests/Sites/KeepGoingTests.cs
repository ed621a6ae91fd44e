namespace Site.Tests.Sites;

/// <summary>--keep-going leaves out what has errors, publishes the rest, and says so.</summary>
public sealed class KeepGoingTests
{
    private const string Good = "papers:\n  - title: Good\n    abstract: T.\n";

    [Theory]
    [InlineData("digest/2026-01-06.yml", "papers: [", "")]
    [InlineData("digest/2026-01-06.json", "[{\"paper\":", "")]
    [InlineData("digest/today.yml", Good, "")]
    [InlineData("digest/2026-01-06.docx", "x", "")]
    [InlineData("digest/2026-01-06.yml", "papers:\n  - title: One\n  - title: Two\n    url: x\n  - title: Three\n", "one three")]
    [InlineData("digest/2026-01-06.yml", "papers:\n  - title: One\n  - abstract: No title\n", "one")]
    [InlineData("digest/2026-01-06.yml", "papers:\n  - title: One\nnoet: x\n", "")]
    [InlineData("digest/2026-01-06.yml", "noet: x\npapers:\n  - title: One\n", "")]
    [InlineData("digest/2026-01-06.yml", "papers:\n  - title: One\n    note: '[x](tags/none.html)'\n  - title: Two\n", "two")]
    [InlineData("digest/2026-01-06.yml", "papers:\n  - title: One\n    tags: [none]\n  - title: Two\n", "two")]
    [InlineData("digest/2026-01-06.jsonl", "{\"title\":\"One\"}\n{oops\n{\"title\":\"Three\"}\n{\"abstract\":\"No title\"}\n{\"title\":\"Five\"}\n", "five one three")]
    [InlineData("digest/2026-01-06.jsonl", "{oops\n{\"title\":\"Two\"}\n", "two")]
    [InlineData("digest/2026-01-06.bib", "@misc{a, title={One}}\n@misc{b, title={Two}, note={x\n@misc{c, title={Three}}\n", "one three")]
    [InlineData("papers/2026-01-06.md", "---\ntitle: [\n---\n", "")]
    [InlineData("pages/about.md", "[x](javascript:y)", "")]
    [InlineData("static/a&b.txt", "x", "")]
    public void What_has_errors_is_left_out(string path, string text, string others)
    {
        using var site = new SmallSite(("digest/2026-01-05.yml", Good), (path, text));
        Assert.Equal(1, site.Run().ExitCode);
        Assert.False(site.Has("index.html"));
        var errors = site.Messages.Where(m => m.Contains(": error ", StringComparison.Ordinal)).ToArray();

        var run = site.Run("--keep-going");
        Assert.True(run.ExitCode == 0, run.Error);
        Assert.Equal(["good", .. others.Split(' ', StringSplitOptions.RemoveEmptyEntries)], site.Papers.OrderBy(p => p != "good"));
        Assert.All(errors, e => Assert.Contains(e, site.Messages));
        Assert.Contains(" Left out for their errors: ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void It_says_what_was_left_out()
    {
        using var site = new SmallSite(
            ("digest/2026-01-05.yml", Good),
            ("digest/2026-01-06.yml", "papers: ["),
            ("digest/2026-01-07.jsonl", "{oops\n{\"title\":\"Two\"}\n"),
            ("digest/2026-01-08.yml", "papers:\n  - title: Three\n    url: x\n  - title: Four\n"));
        var run = site.Run("--keep-going");
        Assert.Matches(@" Left out for their errors: \S+/digest/2026-01-06\.yml, 'Three' at \S+/digest/2026-01-08\.yml\(2,5\), what cannot be read of \S+/digest/2026-01-07\.jsonl\.", run.Output);
        // What is not whole is built again.
        Assert.StartsWith("Built ", site.Run("--keep-going").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_links_to_what_was_left_out_is_left_out_too()
    {
        using var site = new SmallSite(("digest/2026-01-05.yml", Good), ("pages/about.md", "[x](javascript:y)"), ("pages/more.md", "[about](about.html)"), ("pages/last.md", "Words."));
        Assert.Equal(0, site.Run("--keep-going").ExitCode);
        Assert.Equal([false, false, true], ((string[])["about.html", "more.html", "last.html"]).Select(site.Has));
    }

    [Theory]
    [InlineData("site.yml", "titel: x")]
    [InlineData("tags.yml", "- description: x")]
    [InlineData("digest/2026-01-05.yml", "papers: [")]
    public void Without_what_it_needs_there_is_no_site(string path, string text)
    {
        using var site = new SmallSite((path, text));
        var run = site.Run("--keep-going");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("Nothing was written", run.Error, StringComparison.Ordinal);
        Assert.False(site.Has("index.html"));
    }

    [Fact]
    public void Without_errors_it_is_the_same_build()
    {
        using var site = new SmallSite(("digest/2026-01-05.yml", Good));
        Assert.Equal(0, site.Run("--keep-going").ExitCode);
        Assert.StartsWith("Nothing has changed", site.Run().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Errors_become_annotations()
    {
        using var site = new SmallSite(("digest/2026-01-05.yml", Good), ("digest/2026-01-06.yml", "papers:\n  - title: Three\n    url: x\n"));
        var run = site.Run("--keep-going", "--format", "github");
        Assert.Matches("^::error file=[^,]+/digest/2026-01-06.yml,line=3,col=10::PD206: ", run.Error.Split('\n')[0]);
        run = site.Run("--format", "json");
        Assert.All(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries), l => Assert.StartsWith("{", l, StringComparison.Ordinal));
        Assert.Equal(2, site.Run("--format", "xml").ExitCode);
    }
}
