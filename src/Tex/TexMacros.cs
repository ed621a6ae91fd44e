using System.Buffers;
using System.Collections.Frozen;

namespace Site.Tex;

/// <summary>What macros with arguments mean in a text; of any other, the argument stays.</summary>
internal static class TexMacros
{
    // What may stand before a word.
    private static readonly SearchValues<char> Openings = SearchValues.Create("([{}\"'“‘~-–—*>$");

    // Abbreviations that many authors define, and what they end with.
    private static readonly FrozenDictionary<string, string> Abbreviations = new Dictionary<string, string>
    {
        ["eg"] = "e.g.",
        ["Eg"] = "E.g.",
        ["ie"] = "i.e.",
        ["Ie"] = "I.e.",
        ["etal"] = "et al.",
        ["etc"] = "etc.",
        ["cf"] = "cf.",
        ["vs"] = "vs.",
        ["wrt"] = "w.r.t.",
        ["aka"] = "a.k.a.",
        ["iid"] = "i.i.d.",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>
    /// What a macro without argument says: authors' own, as <c>\ours</c>, say what they stand for, more or less. What only looks like
    /// one, as in <c>C:\Users</c>, is text.
    /// </summary>
    /// <param name="at">Where its backslash is.</param>
    /// <param name="end">Where its name ends; becomes where the text goes on.</param>
    public static string Alone(ReadOnlySpan<char> text, int at, ref int end)
    {
        var name = text[(at + 1)..end];
        var isMacro = name.Length > 1 && (at == 0 || char.IsWhiteSpace(text[at - 1]) || Openings.Contains(text[at - 1]));
        var after = TexBraces.AfterName(text, end);
        if (TexSymbols.Find(Abbreviations, name) is { } abbreviation)
        {
            end = after < text.Length && text[after] == '.' ? after + 1 : after;
            return abbreviation;
        }

        var isOpen = after == end && after < text.Length && text[after] == '{';
        if (!isMacro || isOpen) return text[at..end].ToString();
        var isEmpty = IsEmpty(name);
        end = isEmpty && after == end && after < text.Length && text[after] == ' ' ? end + 1 : after;
        return isEmpty ? "" : name.ToString();
    }

    /// <summary>Whether the macro and its argument are not seen: they move, number or colour what is.</summary>
    public static bool IsUnseen(ReadOnlySpan<char> name) => name is "vphantom" or "hphantom" or "phantom" or "label" or "nocite" or "color" or "vspace" or "hspace" or "thanks" or "pagestyle";

    // The space after it only ends its name.
    private static bool IsEmpty(ReadOnlySpan<char> name) =>
        name is "relax" or "noindent" or "xspace" or "protect" or "centering" or "small" or "large" or "Large" or "tiny" or "footnotesize" or "normalsize"
            or "newline" or "linebreak" or "smallskip" or "medskip" or "bigskip" or "par" or "null" or "leavevmode" or "normalfont" or "rmfamily" or "sffamily" or "mdseries" or "upshape" or "em" or "bf" or "it" or "rm" or "sc" or "sf" or "sl" or "tt"
            or "itshape" or "bfseries" or "ttfamily" or "scshape";

    /// <summary>Whether the text is the macro's second argument, after a colour or the like.</summary>
    public static bool HasTextSecond(ReadOnlySpan<char> name) => name is "textcolor" or "colorbox" or "href" or "hyperref" or "scalebox" or "raisebox" or "texorpdfstring";

    /// <summary>Whether the argument is a quotation.</summary>
    public static bool IsQuotation(ReadOnlySpan<char> name) => name is "enquote" or "mkbibquote" or "textquote" or "say";

    /// <summary>An address without what TeX escapes in it.</summary>
    public static string Address(string written)
    {
        var address = written.Trim();
        foreach (var escape in (ReadOnlySpan<string>)["\\_", "\\%", "\\&", "\\#", "\\~"]) address = address.Replace(escape, escape[1..], StringComparison.Ordinal);
        return address;
    }
}
