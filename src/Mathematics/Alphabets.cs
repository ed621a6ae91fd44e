using System.Text;

namespace Site.Mathematics;

/// <summary>The commands that choose an alphabet, and the letters of Unicode's block of mathematical alphabets.</summary>
internal static class Alphabets
{
    private static readonly Dictionary<string, Alphabet> Commands = new(StringComparer.Ordinal)
    {
        ["mathrm"] = Alphabet.Upright,
        ["rm"] = Alphabet.Upright,
        ["mathup"] = Alphabet.Upright,
        ["mathnormal"] = Alphabet.Default,
        ["mathit"] = Alphabet.Italic,
        ["it"] = Alphabet.Italic,
        ["mathbf"] = Alphabet.Bold,
        ["bf"] = Alphabet.Bold,
        ["boldsymbol"] = Alphabet.BoldItalic,
        ["bm"] = Alphabet.BoldItalic,
        ["pmb"] = Alphabet.BoldItalic,
        ["mathbfit"] = Alphabet.BoldItalic,
        ["mathcal"] = Alphabet.Calligraphic,
        ["cal"] = Alphabet.Calligraphic,
        ["mathscr"] = Alphabet.Calligraphic,
        ["mathfrak"] = Alphabet.Fraktur,
        ["frak"] = Alphabet.Fraktur,
        ["mathbb"] = Alphabet.DoubleStruck,
        ["mathbbm"] = Alphabet.DoubleStruck,
        ["mathds"] = Alphabet.DoubleStruck,
        ["Bbb"] = Alphabet.DoubleStruck,
        ["mathsf"] = Alphabet.SansSerif,
        ["sf"] = Alphabet.SansSerif,
        ["mathtt"] = Alphabet.Monospace,
        ["tt"] = Alphabet.Monospace,
    };

    private static readonly Dictionary<string, Alphabet>.AlternateLookup<ReadOnlySpan<char>> Names = Commands.GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool TryFind(ReadOnlySpan<char> name, out Alphabet alphabet) => Names.TryGetValue(name, out alphabet);

    /// <summary>Whether the command holds for the rest of its group, as <c>\rm</c>, not for an argument.</summary>
    public static bool IsSwitch(ReadOnlySpan<char> name) => name is "rm" or "it" or "bf" or "cal" or "frak" or "sf" or "tt";

    /// <summary>Whether letters beside each other make one word in it.</summary>
    public static bool MakesWords(Alphabet alphabet) =>
        alphabet is Alphabet.Upright or Alphabet.Italic or Alphabet.Bold or Alphabet.SansSerif or Alphabet.Monospace;

    /// <summary>The text in letters of the alphabet; what it lacks stays as it is.</summary>
    public static string Write(string text, Alphabet alphabet)
    {
        if (alphabet is Alphabet.Default or Alphabet.Upright) return text;
        var letters = new StringBuilder(2 * text.Length);
        foreach (var rune in text.EnumerateRunes()) letters.Append(Letter(rune.Value, alphabet) is > 0 and var letter ? new Rune(letter) : rune);
        return letters.ToString();
    }

    /// <summary>The letters with a double stroke that fonts of text have: ℝ, not 𝔼.</summary>
    public static string WriteDoubleStruck(string text) =>
        string.Concat(text.Select(c => Letter(c, Alphabet.DoubleStruck) is > 0 and < 0x10000 and var letter ? (char)letter : c));

    // Unicode had these letters before it got the block, which has holes in their places.
    private static int Letter(int c, Alphabet alphabet) => (alphabet, c) switch
    {
        (Alphabet.Italic, 'h') => 'ℎ',
        (Alphabet.Calligraphic, 'B') => 'ℬ',
        (Alphabet.Calligraphic, 'E') => 'ℰ',
        (Alphabet.Calligraphic, 'F') => 'ℱ',
        (Alphabet.Calligraphic, 'H') => 'ℋ',
        (Alphabet.Calligraphic, 'I') => 'ℐ',
        (Alphabet.Calligraphic, 'L') => 'ℒ',
        (Alphabet.Calligraphic, 'M') => 'ℳ',
        (Alphabet.Calligraphic, 'R') => 'ℛ',
        (Alphabet.Calligraphic, 'e') => 'ℯ',
        (Alphabet.Calligraphic, 'g') => 'ℊ',
        (Alphabet.Calligraphic, 'o') => 'ℴ',
        (Alphabet.Fraktur, 'C') => 'ℭ',
        (Alphabet.Fraktur, 'H') => 'ℌ',
        (Alphabet.Fraktur, 'I') => 'ℑ',
        (Alphabet.Fraktur, 'R') => 'ℜ',
        (Alphabet.Fraktur, 'Z') => 'ℨ',
        (Alphabet.DoubleStruck, 'C') => 'ℂ',
        (Alphabet.DoubleStruck, 'H') => 'ℍ',
        (Alphabet.DoubleStruck, 'N') => 'ℕ',
        (Alphabet.DoubleStruck, 'P') => 'ℙ',
        (Alphabet.DoubleStruck, 'Q') => 'ℚ',
        (Alphabet.DoubleStruck, 'R') => 'ℝ',
        (Alphabet.DoubleStruck, 'Z') => 'ℤ',
        (_, >= 'A' and <= 'Z') => Capitals(alphabet) + c - 'A',
        (_, >= 'a' and <= 'z') => Capitals(alphabet) + 26 + c - 'a',
        (_, >= '0' and <= '9') when Digits(alphabet) is > 0 and var zero => zero + c - '0',
        (_, >= 'Α' and <= 'Ω') when Greek(alphabet) is > 0 and var first => first + c - 'Α',
        (_, >= 'α' and <= 'ω') when Greek(alphabet) is > 0 and var first => first + 26 + c - 'α',
        _ => 0,
    };

    private static int Capitals(Alphabet alphabet) => alphabet switch
    {
        Alphabet.Bold => 0x1D400,
        Alphabet.Italic => 0x1D434,
        Alphabet.BoldItalic => 0x1D468,
        Alphabet.Calligraphic => 0x1D49C,
        Alphabet.Fraktur => 0x1D504,
        Alphabet.DoubleStruck => 0x1D538,
        Alphabet.SansSerif => 0x1D5A0,
        _ => 0x1D670,
    };

    private static int Digits(Alphabet alphabet) => alphabet switch
    {
        Alphabet.Bold or Alphabet.BoldItalic => 0x1D7CE,
        Alphabet.DoubleStruck => 0x1D7D8,
        Alphabet.SansSerif => 0x1D7E2,
        Alphabet.Monospace => 0x1D7F6,
        _ => 0,
    };

    private static int Greek(Alphabet alphabet) => alphabet switch
    {
        Alphabet.Bold => 0x1D6A8,
        Alphabet.Italic => 0x1D6E2,
        Alphabet.BoldItalic => 0x1D71C,
        _ => 0,
    };
}
