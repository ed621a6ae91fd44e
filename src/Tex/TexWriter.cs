using System.Buffers;
using System.Text;
using Site.Mathematics;

namespace Site.Tex;

/// <summary>
/// Writes text for TeX, so that both classic BibTeX (which knows bytes, not letters) and biber read it: Latin letters with
/// accents, Greek letters and usual symbols become commands; other characters stay as they are, in UTF-8.
/// Mathematics is kept.
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
            var c = text[plain];
            if (char.IsAscii(c)) AppendAscii(tex, c);
            else if (TexCommands.Command(c) is { } command) tex.Append(command);
            else AppendLetter(tex, c);
            text = text[(plain + 1)..];
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

    private static void AppendLetter(StringBuilder tex, char c)
    {
        var parts = char.IsLetter(c) ? c.ToString().Normalize(NormalizationForm.FormD) : "";
        if (parts.Length == 2 && char.IsAsciiLetter(parts[0]) && TexCommands.Accent(parts[1]) is { } accent)
            tex.Append('{').Append(accent).Append(char.IsAsciiLetter(accent[^1]) ? " " : "").Append(parts[0]).Append('}');
        else tex.Append(c);
    }
}
