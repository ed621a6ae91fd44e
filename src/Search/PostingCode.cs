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

    private static readonly int More = Alphabet.Length - FirstMore;

    /// <param name="text">What the list is appended to.</param>
    /// <param name="postings">In the order of the papers.</param>
    public static void Append(StringBuilder text, IReadOnlyList<Posting> postings)
    {
        for (var level = Weights.Levels - 1; level >= 0; level--)
        {
            var previous = -1;
            for (var i = 0; i < postings.Count; i++)
            {
                if (postings[i].Level != level) continue;
                if (previous < 0) text.Append(Alphabet[level]);
                AppendGap(text, postings[i].Number - previous - 1);
                previous = postings[i].Number;
            }
        }
    }

    // Digits of base More, the most significant first, then one of base Last; each length begins where the shorter one ends.
    private static void AppendGap(StringBuilder text, int gap)
    {
        var start = text.Length;
        for (var rest = gap / Last; rest > 0; rest = (rest - 1) / More) text.Insert(start, Alphabet[FirstMore + (rest - 1) % More]);
        text.Append(Alphabet[FirstLast + gap % Last]);
    }
}
