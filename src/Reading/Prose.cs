using System.Buffers;
using System.Text;
using Site.Tex;
using Site.Text;

namespace Site.Reading;

/// <summary>Cleans the texts of a source: TeX to Unicode, line wraps to spaces, no character that is none.</summary>
public static class Prose
{
    // C0 and C1 controls but tab and line ends, U+FEFF, the bidi embeddings, overrides and isolates that can hide what a text says,
    // and all that has to be looked at in pairs or planes.
    private static readonly SearchValues<char> Suspicious = SearchValues.Create(
        [.. Enumerable.Range(0, 0x10000).Select(c => (char)c).Where(c => IsUnwanted(c) || char.IsSurrogate(c) || c is '\u0085' or '\u2028' or '\u2029')]);

    /// <summary>A title, a name, any text of one line: plain text, runs of white space folded.</summary>
    public static string Line(string text) => Fold(TexReader.ToPlain(Fold(WithoutControls(text))));

    /// <summary>A text whose single newlines are line wraps, and whose blank lines separate paragraphs: Markdown.</summary>
    public static string Paragraphs(string text) =>
        TexReader.ToUnicode(TextLinks.Repair(Unwrap(WithoutControls(text))));

    /// <summary>A text that was written as Markdown: its line ends mean something and stay (as "\n").</summary>
    public static string Markdown(string text) =>
        TexReader.ToUnicode(TextLinks.Repair(LineFeeds(WithoutControls(text)))).Trim();

    /// <summary>Without control characters, lone surrogates, noncharacters and bidi overrides. Returns <paramref name="text"/> itself where it has none.</summary>
    public static string WithoutControls(string text)
    {
        var first = text.AsSpan().IndexOfAny(Suspicious);
        if (first < 0) return text;
        var kept = new StringBuilder(text.Length).Append(text, 0, first);
        for (var i = first; i < text.Length; i++)
        {
            if (Rune.TryGetRuneAt(text, i, out var rune))
            {
                if (!rune.IsBmp) i++;
                if (rune.Value is 0x85 or 0x2028 or 0x2029) kept.Append('\n');
                else if ((rune.Value & 0xFFFE) != 0xFFFE && !(rune.IsBmp && IsUnwanted((char)rune.Value))) kept.Append(rune.ToString());
            }
        }

        return kept.ToString();
    }

    private static bool IsUnwanted(char c) =>
        (char.IsControl(c) && c is not ('\t' or '\n' or '\r' or '\u0085'))
        || c is '\uFEFF' or (>= '\uFDD0' and <= '\uFDEF') or '\uFFFE' or '\uFFFF'
        || c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    // A no-break space is no white space here: it is what a tie has become.
    private static bool IsSpace(char c) => c is ' ' or '\t' or '\n' or '\r' or '\u3000' or (>= '\u2000' and <= '\u200A' and not '\u2007');

    private static string Fold(string text)
    {
        if (text.AsSpan().IndexOfAny('\n', '\r', '\t') < 0 && !text.Contains("  ", StringComparison.Ordinal)) return text.Trim();
        var folded = new StringBuilder(text.Length);
        var gap = false;
        foreach (var c in text)
        {
            if (IsSpace(c))
            {
                gap = folded.Length > 0;
                continue;
            }

            if (gap) folded.Append(' ');
            gap = false;
            folded.Append(c);
        }

        return folded.ToString();
    }

    private static string Unwrap(string text)
    {
        if (text.AsSpan().IndexOfAny('\n', '\r') < 0) return Fold(text);
        var paragraphs = new StringBuilder(text.Length);
        var gap = "";
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            var words = Fold(line.ToString());
            if (words.Length == 0) gap = paragraphs.Length > 0 ? "\n\n" : "";
            else
            {
                paragraphs.Append(gap).Append(words);
                gap = " ";
            }
        }

        return paragraphs.ToString();
    }

    private static string LineFeeds(string text) =>
        text.Contains('\r') ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n') : text;
}
