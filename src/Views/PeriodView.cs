using Site.Addresses;
using Site.Papers;
using Site.Templates;

namespace Site.Views;

/// <summary>A week or month as templates see it.</summary>
/// <param name="Days">Newest first.</param>
public sealed record PeriodView(Period Period, IReadOnlyList<DayView> Days)
{
    internal static readonly Shape Shape = new Shape<PeriodView>("period",
        ("name", p => p.Period.Name),
        ("title", p => p.Period.Title),
        ("kind", p => p.Period.IsWeek ? "week" : "month"),
        ("path", p => Routes.Period(p.Period.Name).Value),
        ("references", p => Routes.PeriodReferences(p.Period.Name).Value),
        ("count", p => p.Period.Papers.Count),
        ("by_votes", p => p.IsByVotes),
        ("days", p => p.Days),
        ("months", p => p.Period.IsWeek ? PeriodLink.Months(p.Days) : []),
        ("calendar", p => p.Period.IsWeek ? null : new MonthView(p.Period.LastDay.Year, p.Period.LastDay.Month, p.Days)));

    /// <summary>Whether votes give its papers their order: a saved page, for one, has none.</summary>
    public bool IsByVotes => Period.Papers is [{ Upvotes: not null }, _, ..];
}
