using System.Globalization;
using System.Text;

namespace Site.Diagnostics;

/// <summary>
/// Makes any text fit for one line of a log: control characters, line ends, marks that reorder text and broken surrogates are shown as
/// escapes. What a file holds could otherwise pose as lines of its own, which a terminal or a build service takes for commands.
/// </summary>
public static class OneLine
{
    public static string Of(string text)
    {
        var line = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (!Rune.TryGetRuneAt(text, i, out var rune)) line.Append(Escape(text[i]));
            else if (IsPrintable(rune)) line.Append(text, i, rune.Utf16SequenceLength);
            else foreach (var unit in rune.ToString()) line.Append(Escape(unit));
            if (rune.Utf16SequenceLength > 1) i++;
        }

        return line.ToString();
    }

    private static bool IsPrintable(Rune rune) => rune.Value is not (0xFFFE or 0xFFFF or 0x2028 or 0x2029) && Rune.GetUnicodeCategory(rune) is not
        (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned);

    private static string Escape(char c) => c switch
    {
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        _ => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"),
    };
}
