using System.Globalization;
using System.Text;

namespace Site.Text;

/// <summary>Knows how scripts part their words. <c>theme/assets/search.js</c> has the same ranges.</summary>
public static class Scripts
{
    // No script below needs more than spaces to part its words.
    private const char First = '\u0e00';

    /// <summary>Whether it is of a script that is written without spaces between words: Chinese, Japanese, Thai, Lao, Burmese, Khmer.</summary>
    public static bool IsUnspaced(Rune letter) => letter.Value is >= First and
        (<= 0x0eff or >= 0x1000 and <= 0x109f or >= 0x1780 and <= 0x17ff or >= 0x3005 and <= 0x3006 or >= 0x3040 and <= 0x312f
        or >= 0x3400 and <= 0x4dbf or >= 0x4e00 and <= 0x9fff or >= 0xf900 and <= 0xfaff or >= 0xff66 and <= 0xff9f or >= 0x20000 and <= 0x323ff);

    /// <summary>Whether it is of the Korean script, as a syllable or as a part of one.</summary>
    public static bool IsHangul(Rune letter) =>
        letter.Value is >= 0x1100 and <= 0x11ff or >= 0x3131 and <= 0x318e or >= 0xac00 and <= 0xd7af;

    internal static bool NeedsSpaces(char letter) => letter < First;

    internal static bool IsMark(Rune letter) => Rune.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
