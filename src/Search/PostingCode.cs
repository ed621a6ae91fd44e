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
    public static void Append(StringBuilder text, Posting[] postings)
    {
        for (var level = Weights.Levels - 1; level >= 0; level--)
        {
            var previous = -1;
            foreach (var posting in postings)
            {
                if (posting.Level != level) continue;
                if (previous < 0) text.Append(Alphabet[level]);
                var gap = posting.Number - previous - 1;
                AppendDigits(text, gap / Last);
                text.Append(Alphabet[FirstLast + gap % Last]);
                previous = posting.Number;
            }
        }
    }

    // Of a gap, digits of base More, the most significant first, come before one of base Last; each length begins where the shorter one ends.
    private static void AppendDigits(StringBuilder text, int number)
    {
        if (number == 0) return;
        AppendDigits(text, (number - 1) / More);
        text.Append(Alphabet[FirstMore + (number - 1) % More]);
    }
}
