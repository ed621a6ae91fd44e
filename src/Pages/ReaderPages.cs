using Site.Addresses;
using Site.Views;

namespace Site.Pages;

/// <summary>The pages that scripts fill for the reader: search, the reading list, what is new, and what is kept offline.</summary>
public static class ReaderPages
{
    private const int MostNew = 100;

    /// <param name="searchManifest">The script that names the others of the search index.</param>
    public static IEnumerable<PageView> Of(Catalog catalog, SitePath searchManifest) =>
    [
        new PageView
        {
            Kind = "search",
            Path = Routes.SearchPage,
            Values = [("index", searchManifest.Value), ("topics", catalog.Topics), ("years", catalog.Days.Select(d => d.Day.Date.Year).Distinct().Cast<object>().ToArray())],
        },
        new PageView
        {
            Kind = "for-you",
            Path = Routes.ForYou,
            NoIndex = true,
            Values = [("papers", Newest(catalog)), ("topics", catalog.Topics)],
        },
        new PageView
        {
            Kind = "reading-list",
            Path = Routes.ReadingList,
            NoIndex = true,
        },
        new PageView
        {
            Kind = "offline",
            Path = Routes.Offline,
            NoIndex = true,
            Values = [("years", YearView.Of(catalog.Days))],
        },
    ];

    // A paper that is listed again is not new; each is with those of the day on which it came, in the order of that day.
    private static PaperView[] Newest(Catalog catalog) =>
        [.. catalog.Days.SelectMany(day => day.Papers.Where(p => p.Paper.FirstDay == day.Day.Date)).Take(MostNew)];
}
