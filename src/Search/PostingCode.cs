using System.Text;

namespace Site.Search;

/// <summary>
/// Writes posting lists as text: level after level, the strongest first, and in each the gaps between the papers' numbers.
/// The characters are printable ASCII without the space, which separates, and without those that a JSON encoder escapes.
/// The first <see cref="Weights.Levels"/> of them name a level, the next end a number, the last begin a large one.
/// </summary>
public static class PostingCode
{
    public const string Alphabet = "!#$%()*,-./0123456789:;=?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~";

    /// <summary>How many characters end a number.</summary>
    public const int Last = 52;

    private const int FirstLast = Weights.Levels;
    private const int FirstMore = FirstLast + Last;

    private static int More => Alphabet.Length - FirstMore;

    public static void Write(StringBuilder text, ReadOnlySpan<Posting> postings)
    {
        var levels = 0;
        foreach (var posting in postings) levels |= 1 << posting.Level;
        for (var level = Weights.Levels - 1; level >= 0; level--)
            if ((levels >> level & 1) != 0) WriteLevel(text, postings, level);
    }

    private static void WriteLevel(StringBuilder text, ReadOnlySpan<Posting> postings, int level)
    {
        text.Append(Alphabet[level]);
        var previous = -1;
        foreach (var posting in postings)
        {
            if (posting.Level != level) continue;
            WriteGap(text, posting.Number - previous - 1);
            previous = posting.Number;
        }
    }

    // Digits of base More, the most significant first, then one of base Last; each length begins where the shorter one ends.
    private static void WriteGap(StringBuilder text, int gap)
    {
        Span<char> more = stackalloc char[8];
        var length = 0;
        for (var rest = gap / Last; rest > 0; rest = (rest - 1) / More) more[length++] = Alphabet[FirstMore + (rest - 1) % More];
        while (length > 0) text.Append(more[--length]);
        text.Append(Alphabet[FirstLast + gap % Last]);
    }
}
