using System.Text;

namespace Site.Citations;

/// <summary>Makes text fit for one line of a reference: white space and control characters become single spaces, broken surrogates U+FFFD, invisible break marks nothing.</summary>
internal static class ReferenceText
{
    public static string Of(string text)
    {
        if (IsPlain(text)) return text;
        var plain = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is 0x00AD or 0x200B or 0xFEFF) continue;
            if (!Rune.IsWhiteSpace(rune) && !Rune.IsControl(rune)) plain.Append(rune);
            else if (plain.Length > 0 && plain[^1] != ' ') plain.Append(' ');
        }

        if (plain.Length > 0 && plain[^1] == ' ') plain.Length--;
        // One form for every accent, so that TeX's commands are found.
        return plain.ToString().Normalize(NormalizationForm.FormC);
    }

    private static bool IsPlain(ReadOnlySpan<char> text) =>
        !text.ContainsAnyExceptInRange(' ', '~') && !text.Contains("  ", StringComparison.Ordinal) && !text.StartsWith(' ') && !text.EndsWith(' ');
}
