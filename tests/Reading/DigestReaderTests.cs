using Site.Diagnostics;
using Site.Reading;

namespace Site.Tests.Reading;

public sealed class DigestReaderTests
{
    private static readonly (string Name, string Text)[] Examples =
    [
        ("2026-03-12.yml", "date: 2026-03-12\npapers:\n  - title: \"A\"\n    abstract: >\n      Text \\'e.\n    authors: [X, Y]\n    tags: [a]\n    upvotes: 3\n"),
        ("2026-03-12.txt", "new\n\nMar 12\n\nA title\n\nAn abstract. It has a sentence. And so on.\n\nB title\n\nAnother abstract, \\%. It is at https://a.org today. It has a sentence.\n"),
        ("2026-03-12.json", "[{\"paper\":{\"id\":\"2603.10165\",\"title\":\"T\",\"summary\":\"S \\\\'e\",\"authors\":[{\"name\":\"A\",\"hidden\":false}],\"upvotes\":3,\"githubRepo\":\"https://github.com/a/b\",\"publishedAt\":\"2026-03-10T18:59:01.000Z\"},\"title\":\"T\",\"numComments\":2}]"),
        ("2026-03-12.jsonl", "{\"id\":\"2603.10165\",\"title\":\"A\",\"abstract\":\"B\",\"authors\":[\"C\"],\"categories\":[\"cs.LG\"]}\n{\"id\":\"2603.10166\",\"title\":\"D\",\"abstract\":\"E\"}\n"),
        ("2026-03-12.xml", "<feed xmlns=\"http://www.w3.org/2005/Atom\" xmlns:arxiv=\"http://arxiv.org/schemas/atom\"><entry><id>http://arxiv.org/abs/2603.10165v1</id><title>T</title><summary>S &amp; \\%</summary><author><name>A</name></author><category term=\"cs.LG\"/><published>2026-03-10T00:00:00Z</published></entry></feed>"),
        ("2026-03-12.bib", "@string{x = {y}}\n@article{a, title = {{T} \\'e}, author = \"A, B and C\", year = 2024, month = may, abstract = {Text} # x, doi = {10.1000/x}, crossref={b}}\n@proceedings{b, title={P}}\n"),
    ];

    public static TheoryData<string> Names => [.. Examples.Select(e => e.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_is_found_by_its_own_name(string name)
    {
        var source = new SourceText(name, Text(name));
        var format = DigestReader.Formats.First(f => f.Extensions.Contains(Path.GetExtension(name)) && f.Recognizes(source));
        var expected = Path.GetExtension(name) switch
        {
            ".yml" => "YAML day",
            ".txt" => "page capture",
            ".json" => "Hugging Face daily papers",
            ".jsonl" => "JSON Lines",
            ".xml" => "arXiv Atom",
            _ => "BibTeX",
        };
        Assert.Equal(expected, format.Name);
        Assert.NotEmpty(Readings.Papers(name, Text(name)));
    }

    [Theory]
    [InlineData(".json")]
    [InlineData(".jsonl")]
    [InlineData(".xml")]
    [InlineData(".bib")]
    public void A_text_file_is_known_by_what_it_holds(string ending)
    {
        var text = Text("2026-03-12" + ending);
        Assert.Equal(
            Readings.Papers("2026-03-12" + ending, text).Select(p => p.Title),
            Readings.Papers("2026-03-12.txt", text).Select(p => p.Title));
    }

    // Whatever a file has become, its reader gives papers or says what is wrong; it never throws, and it ends.
    [RepeatableProperty(2400)]
    public void A_damaged_file_is_read_or_reported(byte example, Damage[] damages)
    {
        var (name, original) = Examples[example % Examples.Length];
        var text = Damage.To(original, damages.Take(3));
        foreach (var format in DigestReader.Formats.Where(f => f.Extensions.Contains(Path.GetExtension(name))))
        {
            var diagnostics = new DiagnosticBag();
            var source = new SourceText(name, text);
            if (!format.Recognizes(source)) continue;
            var papers = format.Read(source, diagnostics).Sum(f => f.Papers.Count);
            Assert.True(papers > 0 || diagnostics.Sorted().Count > 0 || text.AsSpan().Trim() is "[]", $"nothing said of: {text}");
            foreach (var diagnostic in diagnostics.Sorted()) Assert.True(diagnostic.Location.Line >= 0 && diagnostic.Message.Length < 1000, diagnostic.Message);
        }
    }

    // The same of notes in Markdown, ours and those of other programs.
    [RepeatableProperty(600)]
    public void A_damaged_note_is_read_or_reported(bool isOfOthers, Damage[] damages)
    {
        var original = isOfOthers
            ? "---\ntitle: A: b\nauthors: [X, \"[[Y]]\"]\ndate: 2026-03-12T10:00:00Z\nyear: 2026\ndoi: \"\"\nabstract: >\n  Text.\ntags: [a, b]\naliases: []\n---\n# A: b\n\nWords.\n\n## Notes\nMine.\n"
            : "---\ntitle: \"A\"\narxiv: 2603.10165\nauthors: [X, Y]\ndate: 2026-03-12\ntags: [a]\n---\nText \\'e.\n\n## Notes\nMine.\n";
        var diagnostics = new DiagnosticBag();
        var file = MarkdownPaper.Read(new SourceText("papers/x.md", Damage.To(original, damages.Take(3))), diagnostics);
        Assert.Single(file.Papers);
    }

    [RepeatableProperty(600)]
    public void Any_text_is_read_or_reported(string? text, byte name)
    {
        foreach (var format in DigestReader.Formats)
        {
            var source = new SourceText($"{(name % 2 == 0 ? "2026-03-12" : "x")}{format.Extensions[name % format.Extensions.Count]}", text ?? "");
            var diagnostics = new DiagnosticBag();
            if (format.Recognizes(source)) Assert.True(format.Read(source, diagnostics).Sum(f => f.Papers.Count) > 0 || diagnostics.Sorted().Count > 0 || source.Text.Trim() is "[]");
        }

        Assert.Single(MarkdownPaper.Read(new SourceText("papers/x.md", text ?? ""), new DiagnosticBag()).Papers);
    }

    private static string Text(string name) => Examples.Single(e => e.Name == name).Text;
}
