using System.Text;

namespace Site.Text;

/// <summary>
/// The characters that no text of the site has: controls, the bidi embeddings, overrides and isolates, which can hide what a
/// text says, noncharacters, and halves of surrogate pairs.
/// </summary>
public static class UnwantedCharacters
{
    /// <summary>The text without them. What Unicode calls a line or paragraph separator becomes a line feed.</summary>
    public static string Remove(string text)
    {
        var first = FirstIn(text);
        if (first < 0) return text;
        var kept = new StringBuilder(text.Length).Append(text, 0, first);
        for (var i = first; i < text.Length; i++)
        {
            if (!Rune.TryGetRuneAt(text, i, out var rune)) continue;
            if (rune.Value is 0x85 or 0x2028 or 0x2029) kept.Append('\n');
            else if (!IsUnwanted(rune)) kept.Append(text, i, rune.Utf16SequenceLength);
            if (!rune.IsBmp) i++;
        }

        return kept.ToString();
    }

    // Most texts have none. A separator counts too, as it is replaced.
    private static int FirstIn(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!Rune.TryGetRuneAt(text, i, out var rune) || rune.Value is 0x85 or 0x2028 or 0x2029 || IsUnwanted(rune)) return i;
            if (!rune.IsBmp) i++;
        }

        return -1;
    }

    private static bool IsUnwanted(Rune rune) =>
        (Rune.IsControl(rune) && rune.Value is not ('\t' or '\n' or '\r'))
        || rune.Value is 0xFEFF or (>= 0xFDD0 and <= 0xFDEF) or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069)
        || (rune.Value & 0xFFFE) == 0xFFFE;
}
