using Site.Diagnostics;
using Site.Formats;
using Site.Reading;
using Site.Tests.Reading;
using Site.Tests.Sites;

namespace Site.Tests.Formats;

public sealed class DigestReaderTests
{
    [Theory]
    [InlineData("2026-01-05.yml", "YAML day", "By Hand: A Small Study")]
    [InlineData("2026-01-06.xml", "arXiv Atom", "New in Atom|Crossed in Atom")]
    [InlineData("2026-01-07.xml", "arXiv RSS", "New in RSS|Crossed in RSS")]
    [InlineData("harvest-arxiv.xml", "OAI-PMH", "Harvested from arXiv")]
    [InlineData("harvest-dc.xml", "OAI-PMH", "Aus einem Archiv")]
    [InlineData("2026-01-12.bib", "BibTeX", "In a BibTeX File")]
    [InlineData("library.ris", "RIS", "In a RIS File|A Thesis in RIS")]
    [InlineData("zotero.csv", "CSV", "Out of Zotero, with a Comma|A Preprint out of Zotero")]
    [InlineData("2026-01-14-scopus.csv", "CSV", "Out of Scopus")]
    [InlineData("2026-01-15.tsv", "CSV", "Out of a Client of arXiv")]
    [InlineData("2026-01-16_AI_enhanced_Chinese.jsonl", "JSON Lines", "With a Summary of a Model|Out of a Snapshot")]
    [InlineData("2026-01-19.json", "Hugging Face daily papers", "Of the Day")]
    [InlineData("2026-W04.json", "Hugging Face papers of a week or month", "Of the Week|Also of the Week")]
    [InlineData("semantic-scholar.json", "Semantic Scholar", "Searched in a Graph|Without an Abstract")]
    [InlineData("openalex.json", "OpenAlex", "Turned Inside Out")]
    [InlineData("csl.json", "CSL-JSON", "Cited in a Style|A Preprint in a Style")]
    [InlineData("crossref.json", "CSL-JSON", "Deposited with a Publisher")]
    [InlineData("2026-01-27.json", "JSON records", "One of a List|Two of a List")]
    [InlineData("2026-01-28.json", "JSON records", "Under a Topic|Under Another Topic")]
    [InlineData("2026-01-29.txt", "page capture", "A Title of a Page")]
    public void Each_is_found_by_what_it_holds(string name, string format, string titles)
    {
        Assert.Equal(format, Found(new SourceText(name, FormatExamples.Text(name)))?.Name);
        Assert.Equal(titles, string.Join('|', Readings.Papers(name, FormatExamples.Text(name)).Select(p => p.Title)));
    }

    [Theory]
    [InlineData("2026-01-06.xml")]
    [InlineData("2026-01-07.xml")]
    [InlineData("harvest-arxiv.xml")]
    [InlineData("2026-01-12.bib")]
    [InlineData("library.ris")]
    [InlineData("2026-01-16_AI_enhanced_Chinese.jsonl")]
    [InlineData("2026-01-19.json")]
    [InlineData("semantic-scholar.json")]
    [InlineData("openalex.json")]
    [InlineData("csl.json")]
    [InlineData("2026-01-27.json")]
    public void A_text_file_is_known_by_what_it_holds(string name)
    {
        var text = FormatExamples.Text(name);
        Assert.Equal(
            Readings.Papers(name, text).Select(p => p.Title),
            Readings.Papers(Path.ChangeExtension(name, ".txt"), text).Select(p => p.Title));
    }

    [Fact]
    public void All_of_them_in_one_folder_make_one_site()
    {
        using var site = new SmallSite(FormatExamples.Names.Select(n => ($"digest/{n}", FormatExamples.Text(n)))).Build();
        Assert.Equal(30, site.Papers.Count);
        Assert.DoesNotContain(site.Messages, m => m.Contains("error", StringComparison.Ordinal));
        Assert.Contains("2601.00202", site.Papers);
        Assert.DoesNotContain("2512.00203", site.Papers);
        Assert.Contains("2026-01-20", site.Days);
        Assert.Contains("Ortiz Rojas, Sergio and others", site.Text("papers/in-a-bibtex-file.html"));
    }

    // Whatever a file has become, its reader gives papers or says what is wrong; it never throws, and it ends.
    [RepeatableProperty(4000)]
    public void A_damaged_file_is_read_or_reported(byte example, Damage[] damages)
    {
        var name = FormatExamples.Names[example % FormatExamples.Names.Count];
        var text = Damage.To(FormatExamples.Text(name), damages.Take(3));
        foreach (var format in DigestReader.Formats.Where(f => f.Extensions.Contains(Path.GetExtension(name))))
        {
            var diagnostics = new DiagnosticBag();
            var source = new SourceText(name, text);
            if (!format.Recognizes(source)) continue;
            var papers = format.Read(source, diagnostics).Sum(f => f.Papers.Count);
            Assert.True(papers > 0 || diagnostics.Sorted().Count > 0 || text.AsSpan().Trim() is "[]", $"{format.Name} said nothing of: {text}");
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
        Assert.Equal(diagnostics.HasErrors ? Math.Min(file.Papers.Count, 1) : 1, file.Papers.Count);
    }

    // Of texts that are no file of theirs, too.
    [RepeatableProperty(600)]
    public void Any_text_is_read_or_reported(string? text, byte name)
    {
        foreach (var format in DigestReader.Formats)
        {
            var source = new SourceText($"{(name % 2 == 0 ? "2026-03-12" : "x")}{format.Extensions[name % format.Extensions.Count]}", text ?? "");
            var diagnostics = new DiagnosticBag();
            if (format.Recognizes(source)) Assert.True(format.Read(source, diagnostics).Sum(f => f.Papers.Count) > 0 || diagnostics.Sorted().Count > 0 || source.Text.Trim() is "[]");
        }
    }

    private static DigestFormat? Found(SourceText source) =>
        DigestReader.Formats.FirstOrDefault(f => f.Extensions.Contains(Path.GetExtension(source.FileName)) && f.Recognizes(source));
}
