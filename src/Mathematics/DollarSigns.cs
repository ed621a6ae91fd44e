using System.Buffers;

namespace Site.Mathematics;

/// <summary>Tells the dollar signs around mathematics from those of money: by what is between them, and beside them.</summary>
internal static class DollarSigns
{
    private static readonly SearchValues<char> TexSigns = SearchValues.Create("\\^_{");

    private static readonly SearchValues<char> Escaped = SearchValues.Create("%&#$_ ");

    private static readonly string[] FunctionNames = ["log", "ln", "exp", "sin", "cos", "tan", "max", "min", "sup", "inf", "lim", "mod", "det", "dim", "arg", "gcd"];

    /// <summary>Whether two dollar signs with this between them are around mathematics: "$x$", "512$\times$512", not "$5 and $6".</summary>
    public static bool HoldMathematics(ReadOnlySpan<char> inner, char before, char after)
    {
        var words = inner.Trim();
        if (words.IsEmpty) return false;
        if (HasTex(words)) return !IsProse(words, char.IsWhiteSpace(inner[0]) == char.IsWhiteSpace(inner[^1]) ? 2 : 1);
        if (words.Length != inner.Length) return words.Length == 1 && words.Length + 2 == inner.Length && char.IsLetter(words[0]);
        if (char.IsLetter(before) || char.IsAsciiDigit(after)) return false;
        if (words[^1] is '/' or ',' or ';' or ':' or '.' or '-' or '=' or '+') return false;
        return !IsProse(words, 1) && !(char.IsAsciiDigit(before) && words.ContainsAnyExceptInRange('!', '~'));
    }

    /// <summary>Whether brackets that TeX has for mathematics hold some: what they hold may be Markdown's escaped text, "\[see below\]".</summary>
    public static bool IsFormula(ReadOnlySpan<char> inner) =>
        !inner.IsWhiteSpace() && (HasTex(inner) ? !IsProse(inner, 4) : !IsProse(inner, 1) && !IsWord(inner.Trim()));

    // An escaped sign of text, "5\%", is none of mathematics.
    private static bool HasTex(ReadOnlySpan<char> text)
    {
        for (int next; (next = text.IndexOfAny(TexSigns)) >= 0; text = text[(next + 2)..])
            if (text[next] != '\\' || (next + 1 < text.Length && !Escaped.Contains(text[next + 1]))) return true;
            else if (next + 2 > text.Length) return false;
        return false;
    }

    // Whether that many words of a sentence, or more, stand in it. What braces hold counts for nothing.
    private static bool IsProse(ReadOnlySpan<char> text, int most)
    {
        if (!text.ContainsAny(' ', '\n')) return false;
        var (words, depth, start) = (0, 0, 0);
        for (var i = 0; i <= text.Length; i++)
        {
            var c = i < text.Length ? text[i] : ' ';
            if (c == '{') depth++;
            else if (c == '}') depth--;
            if (!char.IsWhiteSpace(c)) continue;
            if (depth <= 0 && IsWord(text[start..i].TrimEnd(",.;:"))) words++;
            start = i + 1;
        }

        return words >= most;
    }

    private static bool IsWord(ReadOnlySpan<char> word)
    {
        if (word.Length < 2) return false;
        foreach (var c in word)
            if (!char.IsLetter(c)) return false;
        foreach (var name in FunctionNames)
            if (word.SequenceEqual(name)) return false;
        return char.IsLower(word[1]);
    }
}
