using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using AngleSharp.Dom;
using Site.Diagnostics;
using Site.Reading;

namespace Site.Tests.Sites;

/// <summary>Input from strangers neither escapes nor breaks a build, with the real theme.</summary>
public sealed class HostileInputTests
{
    private static readonly string[] Attacks =
    [
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "' onmouseover='alert(1)",
        "]]><script>alert(1)</script><![CDATA[",
        "</title></textarea><svg onload=alert(1)>",
        "{{ site.title }} {%{ raw }%}",
        "<!-- --> &lt;b&gt; &amp; &#60;script&#62;",
        "root-of-site:x \"root-of-site:x",
        "../../etc/passwd",
        "javascript:alert(1)",
    ];

    [Fact]
    public void No_text_becomes_markup()
    {
        using var folder = Site(string.Concat(Attacks.Select(a => Paper(a, $"{a} and [x](javascript:alert(1)) <javascript:alert(1)> ![x](data:text/html,x) {a}", $"""
            authors: [{Quoted(a)}]
            keywords: [{Quoted(a)}]
            submitter: {Quoted(a)}
            note: {Quoted(a.Replace("javascript:", "", StringComparison.Ordinal))}
            """))));
        folder.With("input/tags.yml", $"- name: {Quoted(Attacks[0])}\n  description: {Quoted(Attacks[1])}\n  phrases: [and]\n")
            .With("input/site.yml", $"title: {Quoted(Attacks[1])}\ndescription: {Quoted(Attacks[2])}\nauthor: {Quoted(Attacks[0])}\nbase_url: https://example.org/\n");
        Build(folder);

        foreach (var file in Directory.EnumerateFiles(folder["output"], "*.html", SearchOption.AllDirectories))
        {
            foreach (var element in Html.Elements(File.ReadAllText(file)))
            {
                Assert.False(element.LocalName is "svg" or "img" || (element.LocalName == "textarea" && !element.HasAttribute("maxlength")) || (element.LocalName == "script" && !element.HasAttribute("src") && !element.HasAttribute("type") && !IsAllowed(element)), $"{file}: {element.LocalName}");
                Assert.DoesNotContain(element.Attributes, a => a.Name.StartsWith("on", StringComparison.Ordinal));
                Assert.DoesNotContain(element.Attributes, a => a.Name is "href" or "src" && (a.Value.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase) || a.Value.StartsWith("data:text", StringComparison.Ordinal)));
            }
        }

        var items = XDocument.Load(folder["output/rss.xml"]).Descendants("item").Select(i => i.Element("title")?.Value).ToArray();
        Assert.Contains(Attacks[0], items);
        Assert.Contains(Attacks[3], items);
    }

    // The page's policy names the scripts of the theme that it brings along.
    private static bool IsAllowed(IElement script) =>
        script.Owner?.QuerySelector("meta[http-equiv=Content-Security-Policy]")?.GetAttribute("content")?.Contains(Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(script.TextContent))), StringComparison.Ordinal) == true;

    [Fact]
    public void Characters_that_are_none_or_deceive_are_left_out()
    {
        using var folder = Site(Paper("A\\0 B\\u0007 C\\u202E D\\uFFFE E\\u2066 F\\u200F", "Text\\u0000 with\\u001B[31m controls\\uFEFF and\\u0085a line.", "authors: [\"A\\u202Eb\"]"));
        Build(folder);

        var page = File.ReadAllText(Directory.EnumerateFiles(folder["output/papers"], "*.html").Single());
        Assert.DoesNotContain(page, c => (char.IsControl(c) && c is not ('\n' or '\t')) || c is '\u202E' or '\u2066' or '\uFFFE' or '\uFEFF');
        Assert.Equal("A B C D E F\u200F", XDocument.Load(folder["output/rss.xml"]).Descendants("item").Single().Element("title")?.Value);
    }

    [Theory]
    [InlineData("con", "con-1.html")]
    [InlineData("Nul", "nul-1.html")]
    [InlineData("../../x", "x.html")]
    [InlineData("..", "2e-2e.html")]
    [InlineData("日本語", "65e5-672c-8a9e.html")]
    [InlineData("C:\\\\Windows", "c-windows.html")]
    public void A_title_cannot_name_a_file_outside(string title, string file)
    {
        using var folder = Site(Paper(title, "Some text."));
        Build(folder);
        Assert.Equal([file], Directory.EnumerateFiles(folder["output/papers"], "*.html").Select(f => Path.GetFileName(f)));
        Assert.Equal([".output~built", "input", "output"], Directory.EnumerateFileSystemEntries(folder.Path).Select(e => Path.GetFileName(e)).Order());
    }

    [Theory]
    [InlineData("[")]
    [InlineData("![")]
    [InlineData("*a ")]
    [InlineData("_a*b")]
    [InlineData("<")]
    [InlineData("`")]
    [InlineData("$")]
    [InlineData("$$ ")]
    [InlineData("\\\\")]
    [InlineData("{")]
    [InlineData("- ")]
    [InlineData("https://")]
    [InlineData("[a](")]
    [InlineData("&amp;")]
    [InlineData("https://a.b/ ")]
    [InlineData("http://a.b(")]
    [InlineData("mailto:")]
    [InlineData("**a_ ")]
    [InlineData("[a]: ")]
    public void A_huge_abstract_of_marks_breaks_nothing(string mark)
    {
        using var folder = Site(Paper("A paper", string.Concat(Enumerable.Repeat(mark, 100_000))));
        Build(folder);
    }

    [Fact]
    public void A_huge_abstract_of_words_is_kept()
    {
        var words = string.Join(' ', Enumerable.Repeat("word", 400_000));
        using var folder = Site(Paper("A paper", words));
        Build(folder);
        Assert.Contains(words, File.ReadAllText(folder["output/papers/a-paper.html"]), StringComparison.Ordinal);
    }

    [Fact]
    public void Deeply_nested_YAML_is_an_error()
    {
        using var folder = Site("papers: " + new string('[', 100_000));
        var run = ProgramRun.In(folder);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("PD201", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_YAML_bomb_is_an_error()
    {
        var bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (var i = 1; i < 12; i++) bomb.Append(System.Globalization.CultureInfo.InvariantCulture, $"a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 10))}]\n");
        using var folder = Site(bomb + "papers: *a11\n");
        var run = ProgramRun.In(folder);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("an alias (*name) is here", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("!<:>")]
    [InlineData("!<a b>")]
    [InlineData("!!\\")]
    [InlineData("!!%zz")]
    public void A_YAML_tag_that_is_no_address_is_an_error(string tag)
    {
        var diagnostics = new DiagnosticBag();
        YamlDay.Read(new SourceText("2026-01-05.yml", $"papers:\n- title: {tag} A\n"), diagnostics);
        Assert.Contains(diagnostics.Sorted(), d => d.Code == Codes.Syntax && d.Location.Line == 2);
    }

    [RepeatableProperty(1000)]
    public void YAML_that_is_cut_off_or_garbled_is_read_or_reported(Damage[] damages)
    {
        const string Whole = "date: 2026-01-05\nnote: |\n  A *note* \\U0001F600.\npapers:\n  - {title: \"A \\\"quoted\\\" \\x41 \\u0042\", tags: [a, 'b'], upvotes: 3}\n  - title: >-\n      B\n    abstract: &x !!str C # comment\n    ? doi\n    : 10.1000/x\n";
        var text = Damage.To(Whole, damages.Take(4));
        var diagnostics = new DiagnosticBag();
        var file = YamlDay.Read(new SourceText("2026-01-05.yml", text), diagnostics);
        // A note is enough of a day.
        Assert.True(diagnostics.HasErrors || file.Papers.Count > 0 || file.Note is not null, $"nothing said of: {text}");
        // What is missing at the end is reported on the line after the last.
        Assert.All(diagnostics.Sorted(), d => Assert.InRange(d.Location.Line, 0, text.Count(c => c is '\n' or '\r') + 2));
    }

    private static TemporaryFolder Site(string yaml) =>
        new TemporaryFolder().WithCopy(Path.Combine(Repository.Sample, "static"), "input/static")
            .With("input/pages/about.md", "About.")
            .With("input/site.yml", "base_url: https://example.org/\n")
            .With("input/digest/2026-01-05.yml", yaml.StartsWith("- ", StringComparison.Ordinal) ? "papers:\n" + yaml : yaml);

    // JSON strings are YAML strings; backslashes of the caller are escapes already.
    private static string Paper(string title, string text, string more = "") =>
        $"- title: {Quoted(title)}\n  abstract: {Quoted(text)}\n" + string.Concat(more.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => $"  {l}\n"));

    private static string Quoted(string text) => $"\"{text.Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    private static void Build(TemporaryFolder folder) =>
        ProgramRun.Of("--input", folder["input"], "--theme", Repository.Theme, "--output", folder["output"]).Succeeded();
}
