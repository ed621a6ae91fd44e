using System.Buffers;
using System.Globalization;
using System.Text;
using Site.Mathematics;
using Site.Text;

namespace Site.Tex;

/// <summary>
/// Writes text for TeX, so that both classic BibTeX (which knows bytes, not letters) and biber read it, and pdflatex sets it in
/// its default font encoding (OT1): Latin letters with accents, Greek letters and usual symbols become commands. What OT1 has not,
/// as the ogonek and the thorn, becomes plain letters; emoji go. Other scripts stay as they are, in UTF-8. Mathematics is kept.
/// </summary>
public static class TexWriter
{
    private static readonly SearchValues<char> AsTheyAre = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 \t\n!\"'()*+,./:;=?@[]`");

    /// <summary>The text escaped, its mathematics kept.</summary>
    public static string Escape(string text)
    {
        if (!text.AsSpan().ContainsAnyExcept(AsTheyAre)) return text;
        var tex = new StringBuilder(2 * text.Length);
        foreach (var part in Parts(text))
        {
            if (part.IsMath) tex.Append(part.Text);
            else EscapeTo(tex, part.Text);
        }

        return tex.ToString();
    }

    /// <summary>Appends text that holds no mathematics.</summary>
    internal static void EscapeTo(StringBuilder tex, ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            var plain = text.IndexOfAnyExcept(AsTheyAre);
            tex.Append(plain < 0 ? text : text[..plain]);
            if (plain < 0) return;
            Rune.DecodeFromUtf16(text[plain..], out var rune, out var length);
            if (rune.IsAscii) AppendAscii(tex, (char)rune.Value);
            else if (rune.IsBmp && TexCommands.Command((char)rune.Value) is { } command) tex.Append(command);
            else AppendRune(tex, rune);
            text = text[(plain + length)..];
        }
    }

    /// <summary>The text without its mathematics.</summary>
    public static string WithoutMath(string text) => !FormulaText.MayHoldFormulas(text) ? text : string.Concat(Parts(text).Select(part => part.IsMath ? " " : part.Text));

    /// <summary>The text in parts that are mathematics or not. Mathematics that could break the entry is text.</summary>
    internal static IEnumerable<(string Text, bool IsMath)> Parts(string text) => FormulaText.Parts(text).Select(p => (p.Text, p.IsFormula && IsSafe(p.Text)));

    private static bool IsSafe(ReadOnlySpan<char> math)
    {
        var depth = 0;
        for (var i = 0; i < math.Length; i++)
        {
            if (math[i] is '%' or '#' && math[i - 1] != '\\') return false;
            if (math[i] == '{') depth++;
            else if (math[i] == '}' && --depth < 0) return false;
        }

        return depth == 0;
    }

    private static void AppendAscii(StringBuilder tex, char c)
    {
        switch (c)
        {
            case '%' or '&' or '_' or '#' or '$': tex.Append('\\'); tex.Append(c); break;
            // BibTeX counts braces even where they are escaped: \{ alone would swallow the rest of the file.
            case '{': tex.Append(@"\textbraceleft{}"); break;
            case '}': tex.Append(@"\textbraceright{}"); break;
            case '\\': tex.Append(@"\textbackslash{}"); break;
            case '~': tex.Append(@"\textasciitilde{}"); break;
            case '^': tex.Append(@"\textasciicircum{}"); break;
            // Two hyphens would become a dash.
            case '-' when tex.Length > 0 && tex[^1] == '-': tex.Append("{}-"); break;
            case '<': tex.Append(@"\textless{}"); break;
            case '>': tex.Append(@"\textgreater{}"); break;
            case '|': tex.Append(@"\textbar{}"); break;
            default: tex.Append(c); break;
        }
    }

    private static void AppendRune(StringBuilder tex, Rune rune)
    {
        var category = Rune.GetUnicodeCategory(rune);
        if (IsEmoji(rune, category)) return;
        var text = rune.ToString();
        if (!Rune.IsLetterOrDigit(rune))
        {
            tex.Append(text);
            return;
        }

        var parts = text.Normalize(NormalizationForm.FormD);
        if (parts.Length > 1 && char.IsAsciiLetter(parts[0])) AppendAccented(tex, parts);
        // Letters that OT1 has not; and those that are a font of others, as in a formula.
        else if (Folding.ToAscii(text) is var folded && folded != text && (Ascii.IsValid(folded) || !rune.IsBmp)) EscapeTo(tex, folded);
        else tex.Append(text);
    }

    // "{\'{\^e}}": the first mark is the innermost. A mark that OT1 has not is left out.
    private static void AppendAccented(StringBuilder tex, string parts)
    {
        var letter = parts[..1];
        foreach (var mark in parts.AsSpan(1))
        {
            if (TexCommands.Accent(mark) is not { } accent) continue;
            if (letter.Length > 1) letter = accent + letter;
            else letter = accent + (char.IsAsciiLetter(accent[^1]) ? " " : "") + letter;
            letter = "{" + letter + "}";
        }

        tex.Append(letter);
    }

    // With the marks that choose between its forms and join several.
    private static bool IsEmoji(Rune rune, UnicodeCategory category) =>
        rune.Value is 0x200D or 0xFE0F || (!rune.IsBmp && category is UnicodeCategory.OtherSymbol or UnicodeCategory.ModifierSymbol);
}
