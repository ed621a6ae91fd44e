using System.Globalization;
using System.Text;

namespace Site.Text;

/// <summary>Enumerates the words of a text: runs of letters and digits of any script, with the marks that combine with them.</summary>
internal ref struct WordEnumerator(ReadOnlySpan<char> text)
{
    /// <summary>The whole text.</summary>
    public ReadOnlySpan<char> Text { get; } = text;

    /// <summary>Where the current word begins.</summary>
    public int Start { get; private set; }

    /// <summary>Where the current word ends.</summary>
    public int End { get; private set; }

    public readonly ReadOnlySpan<char> Current => Text[Start..End];

    public readonly WordEnumerator GetEnumerator() => this;

    public bool MoveNext()
    {
        var text = Text;
        var start = End;
        while (start < text.Length && LetterLength(text, start) == 0) start++;
        var end = start;
        while (end < text.Length && LetterLength(text, end) is var length and > 0) end += length;
        (Start, End) = (start, end);
        return end > start;
    }

    /// <summary>Continues at another place, so that the next word begins there or later.</summary>
    public void MoveTo(int index) => End = index;

    /// <summary>How many UTF-16 units the letter, digit or mark at a place has; 0 where there is none.</summary>
    public static int LetterLength(ReadOnlySpan<char> text, int index) =>
        char.IsAsciiLetterOrDigit(text[index]) ? 1 : char.IsAscii(text[index]) ? 0 : RuneLength(text[index..]);

    private static int RuneLength(ReadOnlySpan<char> text)
    {
        Rune.DecodeFromUtf16(text, out var rune, out var length);
        return IsLetter(Rune.GetUnicodeCategory(rune)) ? length : 0;
    }

    private static bool IsLetter(UnicodeCategory category) => category
        is <= UnicodeCategory.OtherLetter
        or UnicodeCategory.NonSpacingMark
        or UnicodeCategory.SpacingCombiningMark
        or UnicodeCategory.DecimalDigitNumber;
}
