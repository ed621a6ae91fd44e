using System.Globalization;
using System.Text;

namespace Site.Text;

/// <summary>Folds letters to their plain form, for addresses, comparison and search.</summary>
public static class Folding
{
    /// <summary>Drops accents and spells out the letters that have no decomposition (ß, ø, ł, æ …); other scripts stay as they are.</summary>
    public static string ToAscii(string text)
    {
        if (System.Text.Ascii.IsValid(text)) return text;
        var folded = new StringBuilder(text.Length);
        foreach (var c in WellFormed(text).Normalize(NormalizationForm.FormKD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark) continue;
            if (Spelled(c) is { } spelled) folded.Append(spelled);
            else folded.Append(c);
        }

        return folded.ToString();
    }

    /// <summary>The form under which two titles count as the same: letters and digits only, folded, lower case.</summary>
    public static string Key(string text)
    {
        var key = new StringBuilder(text.Length);
        foreach (var c in ToAscii(text))
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c)) key.Append(char.ToLowerInvariant(c));
        return key.ToString();
    }

    /// <summary>The letters that are spelled out in lower-case texts, and how; in the order of their codes.</summary>
    public static IEnumerable<(char Letter, string Text)> Spellings()
    {
        for (var c = '\u0080'; c <= '−'; c++)
            if (char.ToLowerInvariant(c) == c && Spelled(c) is { } text) yield return (c, text);
    }

    // Half a surrogate pair and what Unicode calls noncharacters have no normal form.
    private static string WellFormed(string text)
    {
        var wellFormed = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var isWhole = Rune.TryGetRuneAt(text, i, out var rune);
            if (isWhole && (rune.Value & 0xFFFE) != 0xFFFE && rune.Value is < 0xFDD0 or > 0xFDEF) wellFormed.Append(text, i, rune.Utf16SequenceLength);
            else wellFormed.Append('\uFFFD');
            if (isWhole && !rune.IsBmp) i++;
        }

        return wellFormed.ToString();
    }

    private static string? Spelled(char c) => c switch
    {
        'ß' => "ss",
        'æ' => "ae",
        'Æ' => "Ae",
        'œ' => "oe",
        'Œ' => "Oe",
        'ø' => "o",
        'Ø' => "O",
        'ł' => "l",
        'Ł' => "L",
        'đ' => "d",
        'Đ' => "D",
        'ð' => "d",
        'þ' => "th",
        'Þ' => "Th",
        'ı' => "i",
        'ħ' => "h",
        'Ħ' => "H",
        'Ð' => "D",
        'ẞ' => "SS",
        '‐' or '‑' or '‒' or '–' or '—' or '−' => "-",
        _ => null,
    };
}
