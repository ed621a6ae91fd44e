using Site.Diagnostics;
using Site.Papers;

namespace Site.Markdown;

/// <summary>
/// The limits within which Markdown takes a time that grows with the length of a curator's text. Beyond them its reader goes back over a
/// paragraph for each mark that waits for another, and over all headings for each that asks for an id. No text that people write comes near.
/// </summary>
internal static class TextLimits
{
    /// <summary>The longest run of lines without a blank one, in characters.</summary>
    public const int LongestBlock = 50_000;

    /// <summary>The most lines that may be headings, or underline them.</summary>
    public const int MostHeadings = 2_000;

    /// <summary>Whether the text is within the limits; an error names the first line beyond them.</summary>
    public static bool Hold(MarkdownSource source, DiagnosticBag diagnostics)
    {
        var (line, block, headings) = (0, 0, 0);
        foreach (var text in source.Text.AsSpan().EnumerateLines())
        {
            block = text.IsWhiteSpace() ? 0 : block + text.Length + 1;
            if (IsHeading(text)) headings++;
            if (block > LongestBlock)
            {
                diagnostics.Error(source.Place(line, 0), Codes.Syntax, $"the text goes on for more than {LongestBlock} characters without an empty line; divide it into paragraphs.");
                return false;
            }

            if (headings > MostHeadings)
            {
                diagnostics.Error(source.Place(line, 0), Codes.Syntax, $"the text has more than {MostHeadings} headings; divide it into several pages.");
                return false;
            }

            line++;
        }

        return true;
    }

    private static bool IsHeading(ReadOnlySpan<char> line)
    {
        var text = line.Trim();
        return text is ['#', ..] || (text.Length > 0 && (!text.ContainsAnyExcept('=') || !text.ContainsAnyExcept('-')));
    }
}
