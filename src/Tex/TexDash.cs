using System.Collections.Frozen;

namespace Site.Tex;

/// <summary>Tells the hyphens that TeX sets as a dash from those of command lines, arrows and rules.</summary>
internal static class TexDash
{
    /// <summary>The dash that a run of hyphens means; null where the hyphens stay.</summary>
    public static string? Of(ReadOnlySpan<char> text, int start, int end) => (end - start) switch
    {
        2 when IsDash(text, start, end) => Spaced("–", text, start, end),
        3 when IsDash(text, start, end) => Spaced("—", text, start, end),
        _ => null,
    };

    // Words with which a clause goes on: "methods--and yields" is no compound as "query--document" is.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> ClauseWords = FrozenSet.Create(
        StringComparer.Ordinal,
        "a", "an", "and", "as", "at", "both", "but", "by", "either", "especially", "even", "for", "from", "if", "in", "including", "into", "it", "namely", "not", "often", "on", "only", "or", "our", "particularly",
        "rather", "regardless", "such", "that", "the", "their", "these", "they", "this", "those", "thus", "we", "when", "where", "whether", "which", "while", "whose", "with", "without", "yet").GetAlternateLookup<ReadOnlySpan<char>>();

    // A dash between words that has a space on one side has lost the other.
    private static string Spaced(string dash, ReadOnlySpan<char> text, int start, int end)
    {
        if (start == 0 || end == text.Length) return dash;
        if (char.IsLetterOrDigit(text[start - 1]) && text[end] == ' ') return " " + dash;
        if (char.IsLetterOrDigit(text[start - 1]) && BeginsClause(text[end..])) return $" {dash} ";
        return text[start - 1] == ' ' && start > 1 && char.IsLetterOrDigit(text[start - 2]) && char.IsLetter(text[end]) ? dash + " " : dash;
    }

    private static bool BeginsClause(ReadOnlySpan<char> text)
    {
        var end = 0;
        while (end < text.Length && end < 20 && char.IsAsciiLetter(text[end])) end++;
        return end > 0 && end < text.Length && text[end] is ' ' or ',' && ClauseWords.Contains(text[..end]);
    }

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
