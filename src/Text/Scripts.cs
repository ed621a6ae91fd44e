using System.Globalization;
using System.Text;

namespace Site.Text;

/// <summary>Knows how scripts part their words.</summary>
public static class Scripts
{
    // No script below needs more than spaces to part its words.
    private const char First = '\u0e00';

    /// <summary>The letters of scripts that are written without spaces between words: Chinese, Japanese, Thai, Lao, Burmese, Khmer.</summary>
    public static IReadOnlyList<(int First, int Last)> Unspaced { get; } =
    [
        (First, 0x0eff), (0x1000, 0x109f), (0x1780, 0x17ff), (0x3005, 0x3006), (0x3040, 0x312f),
        (0x3400, 0x4dbf), (0x4e00, 0x9fff), (0xf900, 0xfaff), (0xff66, 0xff9f), (0x20000, 0x323ff),
    ];

    /// <summary>Whether it is one of <see cref="Unspaced"/>.</summary>
    public static bool IsUnspaced(Rune letter) => letter.Value >= First && IsInRange(letter.Value);

    /// <summary>Whether it is of the Korean script, as a syllable or as a part of one.</summary>
    public static bool IsHangul(Rune letter) =>
        letter.Value is >= 0x1100 and <= 0x11ff or >= 0x3131 and <= 0x318e or >= 0xac00 and <= 0xd7af;

    private static bool IsInRange(int letter)
    {
        foreach (var (first, last) in Unspaced)
            if (letter >= first && letter <= last) return true;
        return false;
    }

    internal static bool NeedsSpaces(char letter) => letter < First;

    internal static bool IsMark(Rune letter) => Rune.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
