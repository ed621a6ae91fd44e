using System.Buffers;
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

    // The longest gap takes six digits more.
    private const int Longest = 7;

    private static readonly byte[] Signs = Encoding.ASCII.GetBytes(Alphabet);

    public static void Write(IBufferWriter<byte> text, ReadOnlySpan<Posting> postings)
    {
        var numbers = ArrayPool<int>.Shared.Rent(postings.Length);
        Span<int> ends = stackalloc int[Weights.Levels];
        SortByLevel(postings, numbers, ends);
        var written = text.GetSpan(Weights.Levels + postings.Length * Longest);
        var length = 0;
        for (var level = Weights.Levels - 1; level >= 0; level--)
        {
            var ofLevel = numbers.AsSpan((level == 0 ? 0 : ends[level - 1])..ends[level]);
            if (ofLevel.IsEmpty) continue;
            written[length++] = Signs[level];
            var previous = -1;
            foreach (var number in ofLevel)
            {
                length += WriteGap(written[length..], number - previous - 1);
                previous = number;
            }
        }

        text.Advance(length);
        ArrayPool<int>.Shared.Return(numbers);
    }

    // A counting sort: it keeps the order of the papers.
    private static void SortByLevel(ReadOnlySpan<Posting> postings, Span<int> numbers, Span<int> ends)
    {
        foreach (var posting in postings) ends[posting.Level]++;
        var total = 0;
        for (var level = 0; level < ends.Length; level++) (ends[level], total) = (total, total + ends[level]);
        foreach (var posting in postings) numbers[ends[posting.Level]++] = posting.Number;
    }

    // Digits of base More, the most significant first, then one of base Last; each length begins where the shorter one ends.
    private static int WriteGap(Span<byte> to, int gap)
    {
        var length = 0;
        for (var rest = gap / Last; rest > 0; rest = (rest - 1) / More) to[length++] = Signs[FirstMore + (rest - 1) % More];
        to[..length].Reverse();
        to[length] = Signs[FirstLast + gap % Last];
        return length + 1;
    }
}
