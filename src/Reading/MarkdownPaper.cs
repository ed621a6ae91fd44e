using Site.Diagnostics;
using Site.Papers;
using Site.Text;
using Site.Yaml;

namespace Site.Reading;

/// <summary>
/// Reads a Markdown file about one paper: its fields as front matter, its abstract as the text, and under a heading
/// "## Notes" the curator's own words. A file that is named for an arXiv id is about that paper.
/// </summary>
public static class MarkdownPaper
{
    private static readonly string[] Fields = [.. YamlPaper.Fields.Except(["abstract", "note"]), "date"];

    public static DigestFile Read(SourceText source, DiagnosticBag diagnostics)
    {
        var parts = FrontMatter.Read(source, diagnostics);
        var named = DayName.TryFrom(source.FileName);
        var (text, notes) = Split(parts, source);
        var fields = parts.Fields is { } mapping ? new YamlFields(mapping, Fields, "a paper's front matter", diagnostics) : null;
        var entry = fields is null ? new PaperEntry { At = source.At(0) } : YamlPaper.Read(fields, source, diagnostics);
        var arxiv = ArxivByName(source);
        if (arxiv is { } byName && entry.Arxiv is { } given && byName != given)
            diagnostics.Error(fields?.Scalar("arxiv")?.At ?? entry.At, Codes.Disagreement, $"the arXiv id is {given}, but the file's name says {byName}.");

        var date = fields?.Date("date");
        if (date is { } written && named is { } day && written != day)
            diagnostics.Error(fields?.Scalar("date")?.At ?? entry.At, Codes.DayMismatch, $"the date is {Iso.Date(written)}, but the file's name says {Iso.Date(day)}.");
        return new DigestFile
        {
            At = source.Whole,
            Kind = SourceKind.Markdown,
            MayLackDay = true,
            Day = named ?? date,
            Papers =
            [
                entry with
                {
                    IsNamedByArxiv = arxiv is not null,
                    Arxiv = arxiv ?? entry.Arxiv,
                    Abstract = text.Length > 0 ? text : null,
                    Note = notes,
                },
            ],
        };
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
            return (CleanText.Markdown(body[..start]), CuratorText.Read(body[end..], source, line));
        }

        return (CleanText.Markdown(body), null);
    }

    private static bool IsNotesHeading(ReadOnlySpan<char> line) =>
        line.StartsWith("##") && line.TrimStart('#').Trim().TrimEnd('s').Equals("note", StringComparison.OrdinalIgnoreCase) && line[2] == ' ';
}
