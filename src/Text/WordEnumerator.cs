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
        Start = End;
        while (Start < Text.Length && LetterLength(Text, Start) == 0) Start++;
        End = Start;
        while (End < Text.Length && LetterLength(Text, End) is var length and > 0) End += length;
        return End > Start;
    }

    /// <summary>Continues at another place, so that the next word begins there or later.</summary>
    public void MoveTo(int index) => End = index;

    /// <summary>How many UTF-16 units the letter, digit or mark at a place has; 0 where there is none.</summary>
    public static int LetterLength(ReadOnlySpan<char> text, int index)
    {
        if (char.IsAscii(text[index])) return char.IsAsciiLetterOrDigit(text[index]) ? 1 : 0;
        Rune.DecodeFromUtf16(text[index..], out var rune, out var length);
        return IsLetter(Rune.GetUnicodeCategory(rune)) ? length : 0;
    }

    private static bool IsLetter(UnicodeCategory category) => category
        is <= UnicodeCategory.OtherLetter
        or UnicodeCategory.NonSpacingMark
        or UnicodeCategory.SpacingCombiningMark
        or UnicodeCategory.DecimalDigitNumber;
}
