using Site.Papers;
using Site.Text;

namespace Site.Views;

/// <summary>How many papers a topic has in each week of the digest, up to the newest: the numbers of its chart.</summary>
/// <param name="Weeks">Without gaps, oldest first.</param>
public sealed record TrendView(IReadOnlyList<WeekView> Weeks)
{
    /// <summary>Two years: more bars than that are too thin to read on a phone.</summary>
    public const int Longest = 104;

    internal static readonly Members Members = Members.Of<TrendView>("trend",
        new("weeks", t => t.Weeks, "list of `week`s without gaps, oldest first; at most two years"),
        new("most", t => t.Weeks.Count > 0 ? t.Weeks.Max(w => w.Count) : 0, "number of papers in its fullest week"),
        new("growth", t => t.Of(1) - t.Of(2), "number of papers of its last eight weeks more than in the eight before; below 0 where there were fewer"));

    /// <param name="dates">A date a paper, in any order; those before the weeks shown are left out.</param>
    /// <param name="first">The first day of the digest.</param>
    /// <param name="last">Its last day.</param>
    public static TrendView Of(IEnumerable<DateOnly> dates, DateOnly first, DateOnly last)
    {
        var end = Periods.Monday(last);
        var start = Periods.Monday(first);
        var earliest = end.AddDays(-7 * (Longest - 1));
        if (start < earliest) start = earliest;

        var counts = new int[((end.DayNumber - start.DayNumber) / 7) + 1];
        foreach (var date in dates)
        {
            if (date >= start && Periods.Monday(date) <= end) counts[(date.DayNumber - start.DayNumber) / 7]++;
        }

        var most = Math.Max(1, counts.Max());
        return new TrendView([.. counts.Select((count, week) => new WeekView(start.AddDays(7 * week), count, (double)count / most))]);
    }

    // The papers of the last eight weeks, or of those before.
    private int Of(int part) => Weeks.SkipLast(8 * (part - 1)).TakeLast(8).Sum(w => w.Count);
}

/// <summary>One week of a trend.</summary>
/// <param name="Monday">Its first day.</param>
/// <param name="Count">How many papers it has.</param>
/// <param name="Share">Its count as a share of the largest, 0 to 1.</param>
public sealed record WeekView(DateOnly Monday, int Count, double Share)
{
    internal static readonly Members Members = Members.Of<WeekView>("week",
        new("date", w => Iso.Date(w.Monday), "its Monday, as in `2026-03-09`"),
        new("title", w => DateView.TitleOf(w.Monday), "its Monday, as in \"9 March 2026\""),
        new("path", w => w.Count > 0 ? PeriodLink.Week(w.Monday).Path : null, "path of the page of the week; empty without papers"),
        new("count", w => w.Count, "number of papers"),
        new("share", w => w.Share, "number from 0 to 1: its papers as a share of the fullest week's"));
}
