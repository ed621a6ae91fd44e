using Site.Diagnostics;
using Site.Papers;

namespace Site.Markdown;

/// <summary>The rendered texts of a digest: titles, abstracts, and the curator's notes on papers and days. Immutable once made.</summary>
public sealed class DigestTexts
{
    private readonly Dictionary<Paper, MarkdownText> _abstracts;
    private readonly Dictionary<Paper, LineText> _titles;
    private readonly Dictionary<MarkdownSource, MarkdownText> _notes = [];

    public DigestTexts(PaperDigest digest, DiagnosticBag diagnostics)
    {
        var markdown = new MarkdownRenderer();
        var abstracts = new MarkdownText[digest.Papers.Count];
        Parallel.For(0, abstracts.Length, i => abstracts[i] = digest.Papers[i].Abstract is { } text ? markdown.Text(text) : MarkdownText.Empty);
        _abstracts = digest.Papers.Zip(abstracts).ToDictionary(p => p.First, p => p.Second);
        _titles = digest.Papers.ToDictionary(p => p, p => new LineText(p.Title));
        PlainTexts = [.. digest.Papers.Zip(abstracts, (paper, text) => new PaperText(paper, _titles[paper].Plain, text.Plain))];
        foreach (var note in digest.Papers.Select(p => p.Note).Concat(digest.Days.Select(d => d.Note)).OfType<MarkdownSource>())
            _notes.TryAdd(note, markdown.Page(note, diagnostics));
    }

    /// <summary>All papers with their titles and abstracts as plain text, in the digest's order.</summary>
    public IReadOnlyList<PaperText> PlainTexts { get; }

    public LineText Title(Paper paper) => _titles[paper];

    public MarkdownText Abstract(Paper paper) => _abstracts[paper];

    public MarkdownText? Note(Paper paper) => paper.Note is { } note ? _notes[note] : null;

    public MarkdownText? Note(Day day) => day.Note is { } note ? _notes[note] : null;
}
