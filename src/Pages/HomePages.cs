using Site.Addresses;
using Site.Papers;
using Site.Views;

namespace Site.Pages;

/// <summary>The home page, and the page for addresses that do not exist.</summary>
public static class HomePages
{
    private const int MostTrending = 5;

    public static IEnumerable<PageView> Of(Catalog catalog) => catalog.Days.Count == 0 ? [] : [Home(catalog), NotFound()];

    private static PageView Home(Catalog catalog) => new()
    {
        Kind = "home",
        Path = Routes.Home,
        Title = catalog.Site.Settings.Title,
        Description = catalog.Site.Settings.Description,
        Modified = catalog.Days[0].Day.Date.Exact,
        Values =
        [
            ("latest", catalog.Days[0]),
            ("recent", catalog.Days.Take(catalog.Site.Settings.RecentDays).ToArray()),
            ("topics", catalog.Topics),
            ("trending", Trending.Of(catalog.Digest, MostTrending).Select(catalog.Paper).ToArray()),
        ],
    };

    private static PageView NotFound() => new() { Kind = "404", Path = Routes.NotFound, NoIndex = true };
}
