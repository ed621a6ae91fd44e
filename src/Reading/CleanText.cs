using System.Text;
using Site.Tex;
using Site.Text;

namespace Site.Reading;

/// <summary>Cleans the texts of a source: turns TeX and HTML into Unicode and Markdown, line wraps into spaces, and removes unwanted characters.</summary>
public static class CleanText
{
    /// <summary>A title, a name or another text of one line: plain text, each run of white space a single space.</summary>
    public static string Line(string text) => Line(text, groups: false);

    /// <summary>The same.</summary>
    /// <param name="groups">Whether braces only group, as in BibTeX.</param>
    public static string Line(string text, bool groups) =>
        Fold(TexReader.ToPlain(Fold(HtmlMarks.ToPlain(UnwantedCharacters.Remove(text))), groups));

    /// <summary>A line of the curator's settings and vocabulary, to which HTML is text.</summary>
    public static string OwnLine(string text) => Fold(TexReader.ToPlain(Fold(UnwantedCharacters.Remove(text))));

    /// <summary>A text whose single line ends are line wraps and whose blank lines separate paragraphs, as Markdown.</summary>
    /// <param name="groups">Whether braces only group, as in BibTeX.</param>
    public static string Paragraphs(string text, bool groups = false) =>
        TexReader.ToUnicode(TextLinks.Repair(Unwrap(HtmlMarks.ToMarkdown(UnwantedCharacters.Remove(text)))), groups);

    /// <summary>A text that was written as Markdown: its line ends are kept, as "\n".</summary>
    public static string Markdown(string text) =>
        TexReader.ToUnicode(TextLinks.Repair(LineFeeds(UnwantedCharacters.Remove(text)))).Trim();

    // No-break spaces are kept, since TeX's ties (~) become them.
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
