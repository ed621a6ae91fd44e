using System.Security;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Site.Tests.Sites;

/// <summary>What looks like a link in a text is text: it neither leads anywhere nor stops the site, whichever field of whichever format it came in.</summary>
public sealed class HostileTextTests
{
    private static readonly JsonSerializerOptions AsWritten = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Theory]
    [InlineData(" href='x'")]
    [InlineData(" src=x ")]
    [InlineData("<a href='page.html'> and <img src='a.png'>")]
    [InlineData("<a href=\"dead.html\">")]
    [InlineData("<A HREF=dead.html>")]
    [InlineData("\"><a href=y>")]
    [InlineData("'><a href=y>")]
    [InlineData("x onload=y><a href=z")]
    [InlineData("&lt;a href=y&gt;")]
    [InlineData("&#60;a href=&#34;y&#34;&#62;")]
    [InlineData("&quot;&gt;&lt;a href=y&gt;")]
    [InlineData("</title><a href=y>")]
    [InlineData("</script><a href=y>")]
    [InlineData("<!-- <script>")]
    [InlineData("--><a href=y>")]
    [InlineData("]]><a href=y>")]
    [InlineData("<![CDATA[ <a href=y>")]
    [InlineData("<plaintext>")]
    [InlineData("<svg><title><a href=y>")]
    [InlineData("<base href=/x/>")]
    [InlineData("<meta http-equiv=refresh content='0;url=x'>")]
    [InlineData("<style>@import 'x.css'; a { background: url(x.png) }</style>")]
    [InlineData("<img srcset='a.png 1x, b.png 2x' style='background: url(c.png)'>")]
    [InlineData("<form action=x><button formaction=y>")]
    public void A_text_holds_no_links(string text)
    {
        using var folder = new TemporaryFolder().WithCopy(Path.Combine(Repository.Input, "static"), "input/static")
            .With("input/site.yml", $"title: {Quoted(text)}\ndescription: {Quoted(text)}\nauthor: {Quoted(text)}\nmail_field: {Quoted(text)}\nbase_url: https://example.org/digest/\n")
            .With("input/tags.yml", $"- {{name: {Quoted(text)}, id: hostile, description: {Quoted(text)}, phrases: [{Quoted("parse " + text)}], aliases: [{Quoted("other " + text)}]}}\n")
            .With("input/pages/about.md", $"---\ntitle: {Quoted(text)}\ndescription: {Quoted(text)}\n---\nText {text} and text.\n")
            .With("input/digest/2026-01-05.yml", Yaml(text))
            .With("input/digest/2026-01-06.json", HuggingFace(text))
            .With("input/digest/2026-01-07.jsonl", JsonLine(text))
            .With("input/digest/2026-01-08.bib", Bibtex(text))
            .With("input/digest/2026-01-09.xml", Atom(text))
            .With("input/papers/described.md", Markdown(text))
            .With("input/digest/2026-01-13.txt", $"new\n\nJan 13\n\nCaptured {text}\n\nAn abstract {text} of a paper{string.Concat(Enumerable.Repeat(" that goes on", 40))}.\n");

        var run = ProgramRun.Of("--input", folder["input"], "--theme", Repository.Theme, "--output", folder["output"]);
        Assert.DoesNotContain("PD404", run.Error, StringComparison.Ordinal);
        run.Succeeded();
        Assert.Equal(7, Directory.EnumerateFiles(folder["output/papers"], "*.html").Count());
    }

    [Fact]
    public void A_paper_that_links_to_a_page_that_the_site_lacks_stops_no_site()
    {
        const string Dead = "https://example.org/digest/dead.html";
        using var folder = new TemporaryFolder().WithCopy(Path.Combine(Repository.Input, "static"), "input/static")
            .With("input/site.yml", "base_url: https://example.org/digest/\n")
            .With("input/pages/about.md", "About.")
            .With("input/digest/2026-01-05.yml", $"papers:\n- {{title: A paper, abstract: 'Our code is at {Dead} and {Dead}?x.', url: {Dead}, pdf: {Dead}}}\n");
        var run = ProgramRun.Of("--input", folder["input"], "--theme", Repository.Theme, "--output", folder["output"]).Succeeded();
        Assert.Contains($": warning PD404: a paper's link on this page leads to '{Dead}'", run.Error + run.Output, StringComparison.Ordinal);
    }

    private static string Yaml(string text) => $"""
        note: {Quoted($"Note {text} and text.")}
        papers:
        - title: {Quoted("Written " + text)}
          abstract: {Quoted($"Abstract {text} and text.")}
          authors: [{Quoted(text)}, {Quoted("A " + text)}]
          tags: [{Quoted(text)}]
          keywords: [{Quoted(text)}]
          submitter: {Quoted(text)}
          note: {Quoted($"Note {text} and text.")}
        """;

    private static string HuggingFace(string text) => JsonSerializer.Serialize(
        new[]
        {
            new
            {
                title = text,
                paper = new
                {
                    id = "2601.00001",
                    title = "Daily " + text,
                    summary = text,
                    ai_summary = text,
                    ai_summary_model = text,
                    ai_keywords = new[] { text },
                    authors = new[] { new { name = text } },
                    organization = new { name = text, fullname = "The " + text },
                },
                submittedBy = new { fullname = text },
            },
        },
        AsWritten);

    private static string JsonLine(string text) => JsonSerializer.Serialize(
        new Dictionary<string, object>
        {
            ["id"] = "2601.00002",
            ["title"] = "Line " + text,
            ["abstract"] = text,
            ["authors"] = new[] { text },
            ["keywords"] = new[] { text },
            ["categories"] = new[] { text },
            ["submitter"] = text,
            ["comments"] = text,
            ["journal-ref"] = text,
        },
        AsWritten);

    private static string Bibtex(string text) => $$"""
        @article{key,
          title = {Listed {{text}}}, author = {{{text}} and Other}, abstract = {{{text}}}, journal = {{{text}}}, keywords = {{{text}}},
          note = {{{text}}}, annote = {Note {{text}} and text.}, primaryclass = {{{text}}},
        }
        """;

    private static string Atom(string text) => $"""
        <feed xmlns:arxiv="http://arxiv.org/schemas/atom" xmlns="http://www.w3.org/2005/Atom">
          <entry>
            <id>http://arxiv.org/abs/2601.00003v1</id>
            <title>Announced {SecurityElement.Escape(text)}</title>
            <summary>{SecurityElement.Escape(text)}</summary>
            <author><name>{SecurityElement.Escape(text)}</name></author>
            <category term="{SecurityElement.Escape(text)}"/>
            <arxiv:comment>{SecurityElement.Escape(text)}</arxiv:comment>
            <arxiv:journal_ref>{SecurityElement.Escape(text)}</arxiv:journal_ref>
          </entry>
        </feed>
        """;

    private static string Markdown(string text) => $"""
        ---
        title: {Quoted("Described " + text)}
        authors: [{Quoted(text)}]
        keywords: [{Quoted(text)}]
        submitter: {Quoted(text)}
        date: 2026-01-12
        ---
        Abstract {text} and text.

        ## Notes
        Note {text} and text.
        """;

    // JSON's strings are YAML's.
    private static string Quoted(string text) => JsonSerializer.Serialize(text, AsWritten);
}
