using Site.Papers;

namespace Site.Merging;

/// <summary>
/// The order of a day's papers, where a day by hand lies over other sources: its own leads. A paper that it shares with them keeps its
/// place among theirs as far as the written order allows, and one that it adds stands right behind the one before it.
/// </summary>
internal static class DayOrder
{
    /// <param name="usual">All papers of the day, in the order that they have without a word of the curator's.</param>
    /// <param name="written">Those that are listed by hand, in that order.</param>
    /// <param name="others">Those that other sources list.</param>
    public static IReadOnlyList<Paper> Of(IReadOnlyList<Paper> usual, IReadOnlyList<Paper> written, IReadOnlyList<Paper> others)
    {
        if (written.Count == 0 || others.Count == 0) return usual;
        var shared = others.ToHashSet();
        var places = written.Index().ToDictionary(w => w.Item, w => w.Index);
        var ordered = new List<Paper>(usual.Count);
        var next = 0;
        WriteUpTo(0);
        foreach (var paper in usual)
        {
            if (!places.TryGetValue(paper, out var place)) ordered.Add(paper);
            else if (place >= next) WriteUpTo(place + 1);
        }

        return ordered;

        void WriteUpTo(int end)
        {
            while (next < written.Count && (next < end || !shared.Contains(written[next]))) ordered.Add(written[next++]);
        }
    }
}
