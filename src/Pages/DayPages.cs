using Site.Addresses;
using Site.Text;
using Site.Views;

namespace Site.Pages;

/// <summary>A page for every day, and the archive that lists them.</summary>
public static class DayPages
{
    private const int DescriptionLength = 160;

    public static IEnumerable<PageView> Of(Catalog catalog) =>
        [Archive(catalog), .. catalog.Days.Select((_, index) => Day(catalog.Days, index))];

    private static PageView Archive(Catalog catalog) => new()
    {
        Kind = "days",
        Path = Routes.Days,
        Modified = catalog.Digest.LastDay?.Exact,
        Values = [("years", YearView.Of(catalog.Days)), ("total", catalog.Days.Count)],
    };

    private static PageView Day(IReadOnlyList<DayView> days, int index) => new()
    {
        Kind = "day",
        Path = Routes.Day(days[index].Day.Date),
        Description = Excerpt.Words(days[index].Papers.Count > 0 ? string.Join("; ", days[index].Papers.Take(3).Select(p => p.Title.Plain)) : days[index].Note?.Plain ?? "", DescriptionLength),
        Variant = days[index].Day.Title is null ? null : "named",
        Modified = days[index].Day.Date.Exact,
        Links = days[index].Note?.SiteLinks ?? [],
        Values =
        [
            ("day", days[index]),
            ("previous", index + 1 < days.Count ? days[index + 1] : null),
            ("next", index > 0 ? days[index - 1] : null),
        ],
    };
}
