using Site.Diagnostics;
using Site.Papers;
using Site.Text;
using Site.Yaml;

namespace Site.Reading;

/// <summary>
/// Reads a Markdown file about one paper: its fields as front matter, its abstract as the text, and under a heading
/// "## Notes" the curator's own words. A file that is named for an arXiv id is about that paper. The notes of other
/// programs (Hugo, al-folio, Obsidian) are read, too: their abstract may be a field, their title the first heading.
/// </summary>
public static class MarkdownPaper
{
    /// <summary>What front matter can say of a paper.</summary>
    public static readonly FieldTable Table = new(
        "a paper's front matter",
        [
            .. YamlPaper.Table.Fields,
            new Field("date", FieldKind.Date, "The day on which the digest lists it, as 2026-01-05."),
            new Field("year", FieldKind.Count, "The year, where no day is known.") { Least = 1000, Most = 9999 },
            new Field("draft", FieldKind.Flag, "Whether the note is held back."),
        ]);

    public static DigestFile Read(SourceText source, DiagnosticBag diagnostics)
    {
        var parts = FrontMatter.Read(source, diagnostics);
        // What it says of the paper is not known: that it lacks anything would be a second mistake out of one.
        if (parts.IsBroken) return new DigestFile { At = source.Whole, Kind = SourceKind.Markdown, MayLackDay = true };
        var fields = parts.Fields is { } mapping ? new YamlFields(mapping, Table, diagnostics, isShared: true) : null;
        var entry = fields is null ? new PaperEntry { At = source.At(0) } : YamlPaper.Read(fields, source);
        var arxiv = ArxivByName(source);
        if (arxiv is { } byName && entry.Arxiv is { } given && byName != given)
            diagnostics.Error(fields?.Scalar("arxiv")?.At ?? entry.At, Codes.Disagreement, $"the arXiv id is {given}, but the file's name says {byName}.");

        var (heading, body) = MarkdownHeading.Take(parts, entry.Title);
        var (text, notes) = Split(body, source);
        return new DigestFile
        {
            At = source.Whole,
            Kind = SourceKind.Markdown,
            MayLackDay = true,
            IsDraft = fields?.Flag("draft") == true,
            Day = Day(fields, source, entry.At, diagnostics),
            Papers =
            [
                entry with
                {
                    IsNamedByArxiv = arxiv is not null,
                    Arxiv = arxiv ?? entry.Arxiv,
                    Title = entry.Title ?? heading,
                    Abstract = entry.Abstract is { } written ? ObsidianMarks.Read(written, hasQuotations: false) : text.Length > 0 ? text : null,
                    // Where a field has the abstract, the text is what the curator says of the paper.
                    Note = notes ?? entry.Note ?? (entry.Abstract is null ? null : CuratorText.Read(ObsidianMarks.Read(body.Body, hasQuotations: true), source, body.BodyLine)),
                },
            ],
        };
    }

    private static PartialDate? Day(YamlFields? fields, SourceText source, Location at, DiagnosticBag diagnostics)
    {
        var named = DayName.TryFrom(source.FileName);
        var date = fields?.Date("date");
        if (date is { } written && named is { } day && written != day)
            diagnostics.Error(fields?.Scalar("date")?.At ?? at, Codes.DayMismatch, $"the date is {Iso.Date(written)}, but the file's name says {Iso.Date(day)}.");
        if ((named ?? date) is { } known) return known;
        return fields?.Count("year") is { } year ? PartialDate.OfYear(year) : null;
    }

    // 2603.10165.md, astro-ph-0601001.md
    private static ArxivId? ArxivByName(SourceText source)
    {
        var name = Path.GetFileNameWithoutExtension(source.FileName);
        if (ArxivId.TryParse(name, out var id)) return id;
        var hyphen = name.LastIndexOf('-');
        return hyphen > 0 && ArxivId.TryParse($"{name[..hyphen]}/{name[(hyphen + 1)..]}", out id) ? id : null;
    }

    private static (string Text, MarkdownSource? Notes) Split(FrontMatter parts, SourceText source)
    {
        var body = parts.Body;
        var line = parts.BodyLine;
        var isCode = false;
        foreach (var range in body.AsSpan().Split('\n'))
        {
            line++;
            var written = body.AsSpan()[range].Trim();
            if (written.StartsWith("```")) isCode = !isCode;
            if (isCode || !IsNotesHeading(written)) continue;
            var (start, length) = range.GetOffsetAndLength(body.Length);
            var end = Math.Min(start + length + 1, body.Length);
            return (Abstract(body[..start]), CuratorText.Read(ObsidianMarks.Read(body[end..], hasQuotations: true), source, line));
        }

        return (Abstract(body), null);
    }

    private static string Abstract(string text) => CleanText.Markdown(ObsidianMarks.Read(text, hasQuotations: false));

    private static bool IsNotesHeading(ReadOnlySpan<char> line) =>
        line.StartsWith("##") && line.TrimStart('#').Trim().TrimEnd('s').Equals("note", StringComparison.OrdinalIgnoreCase) && line[2] == ' ';
}
