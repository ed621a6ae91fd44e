using Site.Addresses;
using Site.Papers;

namespace Site.Views;

/// <summary>A week or month as templates see it.</summary>
/// <param name="Days">Newest first.</param>
public sealed record PeriodView(Period Period, IReadOnlyList<DayView> Days)
{
    internal static readonly Members Members = Members.Of<PeriodView>("period",
        new("name", p => p.Period.Name, "as in `2026-W11` or `2026-03`"),
        new("title", p => p.Title, "as in \"Week 11 of 2026\" or \"March 2026\""),
        new("kind", p => p.Period.IsWeek ? "week" : "month", "`week` or `month`"),
        new("path", p => Routes.Period(p.Period.Name).Value, "path of its first page"),
        new("references", p => Routes.PeriodReferences(p.Period.Name).Value, "path of the references of its papers, a BibTeX file"),
        new("count", p => p.Period.Papers.Count, "number of its papers"),
        new("by_votes", p => p.IsByVotes, "true or false: whether votes order its papers"),
        new("days", p => p.Days, "list of its `day`s, newest first"),
        new("months", p => p.Period.IsWeek ? PeriodLink.Months(p.Days) : [],
            "list of a week's months, `period link`s, oldest first; without items for a month"),
        new("calendar", p => p.Period.IsWeek ? null : new MonthView(p.Period.LastDay.Year, p.Period.LastDay.First.Month, p.Days),
            "the days of a month, a `month`; empty for a week"));

    private DateText Title => (Period.IsWeek ? PeriodLink.Week(Period.LastDay.First) : PeriodLink.Month(Period.LastDay.First)).Title;

    /// <summary>Whether votes give its papers their order: a saved page, for one, has none.</summary>
    public bool IsByVotes => Period.Papers is [{ Upvotes: not null }, _, ..];
}
