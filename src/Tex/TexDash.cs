namespace Site.Tex;

/// <summary>Tells the hyphens that TeX sets as a dash from those of command lines, arrows and rules.</summary>
internal static class TexDash
{
    /// <summary>The dash that a run of hyphens means; null where the hyphens stay.</summary>
    public static string? Of(ReadOnlySpan<char> text, int start, int end) => (end - start) switch
    {
        2 when IsDash(text, start, end) => "–",
        3 when IsDash(text, start, end) => "—",
        _ => null,
    };

    private static bool IsDash(ReadOnlySpan<char> text, int start, int end)
    {
        var before = start > 0 ? text[start - 1] : '\0';
        var after = end < text.Length ? text[end] : '\0';
        var isOption = end - start == 2 && char.IsLetter(after) && (before is '\0' or '(' or '[' or '{' or '"' or '\'' or '=' or '`' || char.IsWhiteSpace(before));
        var isDrawn = before is '!' or '<' or '|' or ':' || after is '>' or '|' or ':';
        return !isOption && !isDrawn && !(after is '\0' or '\r' or '\n' && OnlySpaceBefore(text, start));
    }

    private static bool OnlySpaceBefore(ReadOnlySpan<char> text, int at)
    {
        var i = at - 1;
        while (i >= 0 && text[i] is ' ' or '\t') i--;
        return i < 0 || text[i] is '\n' or '\r';
    }
}
