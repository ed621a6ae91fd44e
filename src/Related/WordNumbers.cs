using System.Collections.Concurrent;

namespace Site.Related;

/// <summary>
/// Numbers words, so that the many terms of all papers are pairs of numbers. A word has one number in any case, and in the
/// singular and the plural. Safe to use from many threads; the numbers depend on their timing, so no result may depend on the numbers.
/// </summary>
internal sealed class WordNumbers
{
    /// <summary>The number of all common words.</summary>
    public const int Common = -1;

    private readonly ConcurrentDictionary<string, int> _numbers = new(StringComparer.OrdinalIgnoreCase);
    private readonly ConcurrentDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private int _last;

    public WordNumbers()
    {
        _lookup = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var word in CommonWords.All) _numbers[word] = Common;
    }

    public int Of(ReadOnlySpan<char> word)
    {
        var singular = Singular.Of(word);
        return _lookup.TryGetValue(singular, out var number)
            ? number
            : _numbers.GetOrAdd(singular.ToString(), _ => Interlocked.Increment(ref _last));
    }
}
