namespace Site.Tex;

/// <summary>Tells the line breaks of TeX (<c>a \\ b</c>, <c>Title:\\A subtitle</c>, <c>\\[2pt]</c>) from the backslashes of paths and patterns.</summary>
internal static class TexLineBreak
{
    /// <summary>Where the text goes on after the break whose backslashes are at <paramref name="at"/>, past the spaces; -1 where they are none.</summary>
    public static int EndOf(ReadOnlySpan<char> text, int at)
    {
        var end = at + 2;
        if (end < text.Length && text[end] == '*') end++;
        if (end < text.Length && text[end] == '[' && Length(text[(end + 1)..]) is > 0 and var length) end += length + 2;
        if (end < text.Length && !char.IsWhiteSpace(text[end]) && !IsBetweenWords(text, at, end)) return -1;
        while (end < text.Length && text[end] == ' ') end++;
        return end;
    }

    // A length of TeX and nothing else: "2pt".
    private static int Length(ReadOnlySpan<char> text)
    {
        var end = text.IndexOf(']');
        return end is > 2 and < 12 && (char.IsAsciiDigit(text[0]) || text[0] is '-' or '.') && char.IsAsciiLetterLower(text[end - 1]) ? end : 0;
    }

    // "Title:\\A subtitle" and "one \\two", not "C:\\Users", "\\server\share" or "\\d".
    private static bool IsBetweenWords(ReadOnlySpan<char> text, int at, int next)
    {
        var rest = text[next..];
        var word = rest[..(rest.IndexOfAny(' ', '\n') is >= 0 and var space ? space : rest.Length)];
        var before = at > 0 ? text[at - 1] : ' ';
        if (word.Contains('\\')) return false;
        if (char.IsWhiteSpace(before)) return char.IsUpper(word[0]);
        return char.IsUpper(word[0]) && (before is '.' or ',' or ';' or '!' or '?' or ')' or '}' || (before == ':' && at > 2 && char.IsLetter(text[at - 3])));
    }
}
