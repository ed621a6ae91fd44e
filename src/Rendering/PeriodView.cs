using Site.Digest;

namespace Site.Rendering;

/// <summary>A week or month as templates see it.</summary>
public sealed record PeriodView(Period Period, IReadOnlyList<DayView> Days)
{
    internal static readonly Shape Shape = new Shape<PeriodView>("period",
        ("name", p => p.Period.Name),
        ("title", p => p.Period.Title),
        ("kind", p => p.Period.IsWeek ? "week" : "month"),
        ("path", p => Routes.Period(p.Period.Name).Value),
        ("count", p => p.Period.Papers.Count),
        ("days", p => p.Days));
}
