using System.Text;

namespace Site.Tex;

/// <summary>Reads an accented or special letter of TeX: <c>\'e</c>, <c>\"{\i}</c>, <c>\c{c}</c>, <c>\v s</c>, <c>\ss</c>.</summary>
internal static class TexAccents
{
    // \'{\^{e}} puts one accent on another; real text has at most two on a letter.
    private const int MaxDepth = 3;

    /// <summary>Reads the letter whose backslash is at <paramref name="at"/>; <paramref name="end"/> is after it.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int at, out int end, out string letter) =>
        TryRead(text, at, MaxDepth, out end, out letter);

    /// <summary>Whether the accent whose backslash is at <paramref name="at"/> is an apostrophe, as in "isn\'t" and "the model\'s".</summary>
    public static bool IsApostrophe(ReadOnlySpan<char> text, int at)
    {
        var end = at + 2;
        while (end < text.Length && end - at <= 4 && char.IsAsciiLetter(text[end])) end++;
        return at > 0 && char.IsLetter(text[at - 1]) && text[(at + 2)..end] is "s" or "t" or "d" or "m" or "re" or "ll" or "ve";
    }

    private static bool TryRead(ReadOnlySpan<char> text, int at, int depth, out int end, out string letter)
    {
        (end, letter) = (at, "");
        if (depth == 0 || at + 1 >= text.Length || text[at] != '\\') return false;
        return (TexSymbols.Mark(text[at + 1]) is var mark and not '\0' && TryAccented(text, at, (mark, depth), out end, out letter))
            || TryNamed(text, at, out end, out letter);
    }

    private static bool TryAccented(ReadOnlySpan<char> text, int at, (char Mark, int Depth) accent, out int end, out string letter)
    {
        (end, letter) = (at, "");
        var named = char.IsAsciiLetter(text[at + 1]);
        var i = at + 2;
        while (named && i < text.Length && text[i] == ' ') i++;
        if (i >= text.Length || (named && i == at + 2 && text[i] is not ('{' or '\\'))) return false;

        var braced = text[i] == '{';
        if (braced) i = SkipSpaces(text, i + 1);
        if (i >= text.Length || !TryBase(text, i, accent.Depth, out var after, out var plain)) return false;
        if (braced)
        {
            after = SkipSpaces(text, after);
            if (after >= text.Length || text[after] != '}') return false;
            after++;
        }

        letter = Compose(plain, accent.Mark);
        end = after;
        return braced || letter.Length == 1;
    }

    private static bool TryBase(ReadOnlySpan<char> text, int at, int depth, out int end, out string plain)
    {
        if (text[at] == '\\')
        {
            if (!TryRead(text, at, depth - 1, out end, out plain)) return false;
            plain = plain switch { "ı" => "i", "ȷ" => "j", _ => plain };
            return true;
        }

        (end, plain) = (at + 1, text[at].ToString());
        return char.IsLetter(text[at]);
    }

    private static bool TryNamed(ReadOnlySpan<char> text, int at, out int end, out string letter)
    {
        end = at + 1;
        while (end < text.Length && end - at <= 3 && char.IsAsciiLetter(text[end])) end++;
        var found = TexSymbols.Letters.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text[(at + 1)..end], out var named);
        letter = named ?? "";
        if (!found || (end < text.Length && char.IsAsciiLetter(text[end]))) return false;
        var name = end;
        end = TexBraces.AfterName(text, name);
        if (end == name && end < text.Length && text[end] == ' ') end++;
        return true;
    }

    private static string Compose(string plain, char mark) => (plain, mark) switch
    {
        ("i", '\u0307') => "i",
        _ => (plain + mark).Normalize(NormalizationForm.FormC),
    };

    private static int SkipSpaces(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && text[at] == ' ') at++;
        return at;
    }
}
