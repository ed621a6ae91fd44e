using Site.Addresses;
using Site.Papers;

namespace Site.Views;

/// <summary>A week or month as templates see it.</summary>
/// <param name="Days">Newest first.</param>
public sealed record PeriodView(Period Period, IReadOnlyList<DayView> Days)
{
    internal static readonly Members Members = Members.Of<PeriodView>("period",
        new("name", p => p.Period.Name),
        new("title", p => p.Period.Title),
        new("kind", p => p.Period.IsWeek ? "week" : "month"),
        new("path", p => Routes.Period(p.Period.Name).Value),
        new("references", p => Routes.PeriodReferences(p.Period.Name).Value),
        new("count", p => p.Period.Papers.Count),
        new("by_votes", p => p.IsByVotes),
        new("days", p => p.Days),
        new("months", p => p.Period.IsWeek ? PeriodLink.Months(p.Days) : []),
        new("calendar", p => p.Period.IsWeek ? null : new MonthView(p.Period.LastDay.Year, p.Period.LastDay.Month, p.Days)));

    /// <summary>Whether votes give its papers their order: a saved page, for one, has none.</summary>
    public bool IsByVotes => Period.Papers is [{ Upvotes: not null }, _, ..];
}
