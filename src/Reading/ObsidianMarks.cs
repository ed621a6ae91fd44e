using System.Text;
using System.Text.RegularExpressions;
using Site.Mathematics;

namespace Site.Reading;

/// <summary>
/// Reads the marks that Obsidian adds to Markdown, so that they are no noise: <c>[[note]]</c> and <c>[[note|words]]</c> become their
/// words, <c>%%comments%%</c> go, and a callout (<c>&gt; [!note] Title</c>) becomes a quotation with its title. Code and formulas
/// stay, and lines stay where they are.
/// </summary>
internal static partial class ObsidianMarks
{
    /// <param name="text">Markdown.</param>
    /// <param name="hasQuotations">Whether quotations are shown as such; elsewhere a callout becomes lines of text.</param>
    public static string Read(string text, bool hasQuotations)
    {
        text = Replace(text, "%%", Comment(), comment => new string('\n', comment.Value.Count(c => c == '\n')));
        text = Replace(text, "[[", Link(), link => Words(link, text));
        return text.Contains("[!", StringComparison.Ordinal) ? Callouts(text, hasQuotations) : text;
    }

    private static string Replace(string text, string sign, Regex marks, Func<Match, string> replacement)
    {
        if (!text.Contains(sign, StringComparison.Ordinal)) return text;
        var result = new StringBuilder(text.Length);
        var at = 0;
        foreach (Match mark in marks.Matches(WithoutCode(text)))
        {
            result.Append(text, at, mark.Index - at).Append(replacement(mark));
            at = mark.Index + mark.Length;
        }

        return result.Append(text, at, text.Length - at).ToString();
    }

    // A heading in the note follows its name. What follows the bar of a picture is its size. Links are found where code and formulas
    // are spaces, and have their words from the text itself.
    private static string Words(Match link, string text)
    {
        var (name, words) = (Written(link.Groups["name"]).Trim(), Written(link.Groups["words"]).Trim());
        if (!name.Any(char.IsLetter)) return Written(link);
        if (words.Length > 0 && link.Value[0] != '!') return words;
        return name.TrimStart('#', '^').Replace("#^", " > ", StringComparison.Ordinal).Replace("#", " > ", StringComparison.Ordinal);

        string Written(Capture part) => text.Substring(part.Index, part.Length);
    }

    private static string Callouts(string text, bool hasQuotations)
    {
        var lines = text.Split('\n');
        var outside = WithoutCode(text).Split('\n');
        var isInside = false;
        for (var i = 0; i < lines.Length; i++)
        {
            var begins = Callout().Match(outside[i]);
            isInside = begins.Success || (isInside && IsQuoted(lines[i]));
            if (!isInside) continue;
            var quoted = begins.Success ? Title(begins, lines[i]) : Unquoted(lines[i]);
            // The title has a line of its own.
            if (begins.Success && i + 1 < lines.Length && IsQuoted(lines[i + 1]) && Unquoted(lines[i + 1]).Trim().Length > 0) quoted += "\\";
            lines[i] = hasQuotations ? $"> {quoted}" : quoted;
        }

        return string.Join('\n', lines);
    }

    private static string Title(Match callout, string line)
    {
        var (kind, title) = (callout.Groups["kind"].Value, line[callout.Groups["title"].Index..].Trim().Replace("*", "", StringComparison.Ordinal));
        return $"**{(title.Length > 0 ? title : char.ToUpperInvariant(kind[0]) + kind[1..])}**";
    }

    private static bool IsQuoted(string line) => line.TrimStart().StartsWith('>');

    private static string Unquoted(string line)
    {
        var text = line.TrimStart()[1..];
        return text.StartsWith(' ') ? text[1..] : text;
    }

    // The text with spaces in place of its code and formulas.
    private static string WithoutCode(string text)
    {
        var left = text.ToCharArray();
        var isFenced = false;
        foreach (var range in text.AsSpan().Split('\n'))
        {
            var (start, length) = range.GetOffsetAndLength(text.Length);
            var line = left.AsSpan(start, length);
            var isFence = line.TrimStart(" >\t") is ['`', '`', '`', ..] or ['~', '~', '~', ..];
            if (isFence || isFenced) line.Fill(' ');
            else RemoveCode(line);
            if (isFence) isFenced = !isFenced;
        }

        var at = 0;
        foreach (var (part, isFormula) in FormulaText.Parts(new string(left)))
        {
            for (var i = at; isFormula && i < at + part.Length; i++)
                if (left[i] != '\n') left[i] = ' ';
            at += part.Length;
        }

        return new string(left);
    }

    private static void RemoveCode(Span<char> line)
    {
        for (int at; (at = line.IndexOf('`')) >= 0; line = line[at..])
        {
            line = line[at..];
            at = line.IndexOfAnyExcept('`') is > 0 and var length ? length : line.Length;
            var end = line[at..].IndexOf(line[..at]);
            if (end < 0) continue;
            line[..(at + end + at)].Fill(' ');
            at += end + at;
        }
    }

    // One that begins a line and never ends goes to the end of the text.
    [GeneratedRegex(@"(?<![0-9\\%])%%(?!%)[\s\S]*?%%|^%%(?!%)[\s\S]*\z", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"(?<![\p{L}\p{N}])!?\[\[(?<name>[^\[\]|\n]{1,200})(?:\|(?<words>[^\[\]\n]{0,400}))?\]\]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Link();

    [GeneratedRegex(@"^\s{0,3}>\s?\[!(?<kind>[A-Za-z][\w-]{0,40})\][+-]?(?<title>.*)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Callout();
}
