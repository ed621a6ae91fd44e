using Site.Addresses;
using Site.Views;

namespace Site.Pages;

/// <summary>What the site says of its sources, and a page for every day that has no papers but is known to be quiet, waited for or broken.</summary>
public static class StatusPages
{
    public static IEnumerable<PageView> Of(Catalog catalog) => catalog.Status.IsKnown ? [Status(catalog), .. catalog.DaysWithoutPapers.Select(d => Day(d, catalog))] : [];

    private static PageView Status(Catalog catalog) => new()
    {
        Kind = "status",
        Path = Routes.Status,
        NoIndex = true,
        Values = [("updated", catalog.Status.Updated is { } updated ? new DateView(DateOnly.FromDateTime(updated.UtcDateTime)) : null)],
    };

    private static PageView Day(DateOnly day, Catalog catalog) => new()
    {
        Kind = "day-without-papers",
        Path = Routes.Day(day),
        NoIndex = true,
        Values =
        [
            ("date", new DateView(day)),
            ("statuses", catalog.Statuses(day)),
            ("previous", catalog.Days.FirstOrDefault(d => d.Day.Date < day)),
            ("next", catalog.Days.LastOrDefault(d => d.Day.Date > day)),
        ],
    };
}
