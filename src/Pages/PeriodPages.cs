using Site.Addresses;
using Site.Papers;
using Site.Views;

namespace Site.Pages;

/// <summary>Pages for every week and every month, their papers by votes.</summary>
public static class PeriodPages
{
    public static IEnumerable<PageView> Of(Catalog catalog) =>
        [.. Of(Periods.Weeks(catalog.Digest.Days), catalog), .. Of(Periods.Months(catalog.Digest.Days), catalog)];

    private static IEnumerable<PageView> Of(IReadOnlyList<Period> periods, Catalog catalog)
    {
        PeriodView[] views = [.. periods.Select(p => new PeriodView(p, [.. p.Days.Select(d => catalog.Day(d.Date))]))];
        return views.SelectMany((view, index) => new PaperList
        {
            Kind = "period",
            Variant = view.IsByVotes ? "by_votes" : null,
            Papers = view.Period.Papers,
            Path = Routes.Period(view.Period.Name),
            Values =
            [
                ("period", view),
                ("previous", index + 1 < views.Length ? views[index + 1] : null),
                ("next", index > 0 ? views[index - 1] : null),
            ],
        }.Pages(catalog));
    }
}
