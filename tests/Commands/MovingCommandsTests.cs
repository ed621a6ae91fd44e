using System.Text;
using Site.Commands;
using Site.Tests.Sites;

namespace Site.Tests.Commands;

public sealed class MovingCommandsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public MovingCommandsTests()
    {
        _folder.WithCopy(Path.Combine(Repository.Root, "theme"), "theme");
        Put("tags.yml", "- name: LLMs\n  phrases: [agents]\n- name: Vision\n  phrases: [image]\n");
        Put("digest/2026-01-05.yml", "papers:\n" + string.Concat(Enumerable.Range(1, 120).Select(i => $"  - {{title: Paper {i} on agents, abstract: Text., tags: [LLMs]}}\n"))
            + "  - {title: Small images, abstract: Text., arxiv: 2601.00001}\n  - {title: Secret, abstract: Text.}\n");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_renamed_topic_is_still_at_its_old_address_with_its_feeds()
    {
        Build();
        var before = Directory.EnumerateFiles(_folder["output/tags"]).Select(Path.GetFileName).ToHashSet();
        Assert.Equal((0, "Renamed; tags/llms.html leads to tags/language-models.html.\n", ""), Run("rename", "topic", "LLMs", "Language models", "--input", _folder["input"]));
        var error = Build();
        Assert.DoesNotContain("PD506", error, StringComparison.Ordinal);
        Assert.Subset(Directory.EnumerateFiles(_folder["output/tags"]).Select(Path.GetFileName).ToHashSet(), before);
        var page = Text("output/tags/llms.html");
        Assert.Contains("<link rel=canonical href=\"https://example.org/digest/tags/language-models.html\">", page, StringComparison.Ordinal);
        Assert.Contains("content=\"0; url=../tags/language-models.html\"", page, StringComparison.Ordinal);
        Assert.Contains("<a href=\"../tags/language-models.html\">Language models</a>", page, StringComparison.Ordinal);
        Assert.InRange(page.Length, 200, 1000);
        Assert.Contains("url=../tags/language-models~2.html", Text("output/tags/llms~2.html"), StringComparison.Ordinal);
        foreach (var ending in new[] { ".xml", ".atom.xml", ".json", ".bib" }) Assert.Equal(Text($"output/tags/language-models{ending}"), Text($"output/tags/llms{ending}"));
        Assert.Contains("/digest/tags/llms.html /digest/tags/language-models.html 301\n", Text("output/_redirects"), StringComparison.Ordinal);
        Assert.Contains("/digest/tags/llms.xml /digest/tags/language-models.xml 301\n", Text("output/_redirects"), StringComparison.Ordinal);
        Assert.DoesNotContain("llms", Text("output/sitemap.xml"), StringComparison.Ordinal);

        // A second time, the first address follows.
        Assert.Equal(0, Run("rename", "topic", "language-models", "Models of language", "--input", _folder["input"]).ExitCode);
        Build();
        Assert.Contains("url=../tags/models-of-language.html", Text("output/tags/llms.html"), StringComparison.Ordinal);
        Assert.Contains("url=../tags/models-of-language.html", Text("output/tags/language-models.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2601.00001")]
    [InlineData("small-images")]
    [InlineData("papers/small-images.html")]
    public void A_moved_paper_keeps_its_feed_id_and_leaves_a_page(string named)
    {
        Build();
        Assert.Equal((0, "Moved by papers/images.md; papers/small-images.html leads to papers/images.html.\n", ""), Run("move", "paper", named, "images", "--input", _folder["input"]));
        Assert.DoesNotContain("PD506", Build(), StringComparison.Ordinal);
        Assert.Contains("url=../papers/images.html", Text("output/papers/small-images.html"), StringComparison.Ordinal);
        Assert.Contains("paper/arxiv/2601.00001", Text("output/rss.xml"), StringComparison.Ordinal);
        Assert.Contains("<link>https://example.org/digest/papers/images.html</link>", Text("output/rss.xml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nothing", "x", "no paper of the digest is 'nothing'.")]
    [InlineData("secret", "The Secret", "'The Secret' cannot name a page; write a name like 'the-secret'.")]
    [InlineData("secret", "small-images", "papers/small-images.html is the page of 'Small images'.")]
    [InlineData("secret", "secret", "its page is papers/secret.html already.")]
    public void What_cannot_be_moved_is_refused(string old, string name, string message)
    {
        Assert.Equal((1, "", $"error: {message}\n"), Run("move", "paper", old, name, "--input", _folder["input"]));
        Assert.False(File.Exists(_folder["input/moved.yml"]));
        Assert.False(Directory.Exists(_folder["input/papers"]));
    }

    [Fact]
    public void A_paper_that_is_taken_down_is_warned_of_until_its_page_says_so()
    {
        Build();
        Put("digest/2026-01-05.yml", Text("input/digest/2026-01-05.yml").Replace("  - {title: Secret, abstract: Text.}\n", "", StringComparison.Ordinal));
        Assert.Contains("input/moved.yml: warning PD506: the last build had papers/secret.html, and now nothing is there; if it has moved, write 'papers/secret.html: its new address' here, if it was taken down, 'papers/secret.html: gone'.", Build(), StringComparison.Ordinal);
        Put("moved.yml", "papers/secret.html: gone\n");
        Assert.DoesNotContain("PD506", Build(), StringComparison.Ordinal);
        Assert.Contains("<h1>Taken down</h1>", Text("output/papers/secret.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("Secret", Text("output/papers/secret.html"), StringComparison.Ordinal);
    }

    private string Build()
    {
        var (exitCode, _, error) = Run("--input", _folder["input"], "--theme", _folder["theme"], "--output", _folder["output"], "--base-url", "https://example.org/digest/");
        Assert.True(exitCode == 0, error);
        return error;
    }

    private static (int ExitCode, string Output, string Error) Run(params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        return (CommandLine.Run(arguments, output, error), output.ToString(), error.ToString());
    }

    private string Text(string path) => File.ReadAllText(_folder[path]);

    private void Put(string path, string text)
    {
        var full = _folder["input/" + path];
        Directory.CreateDirectory(Path.GetDirectoryName(full) ?? "");
        File.WriteAllText(full, text, new UTF8Encoding(false));
    }
}
