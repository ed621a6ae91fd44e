using Site.Addresses;
using Site.Views;

namespace Site.Pages;

/// <summary>The pages that scripts fill for the reader: search, and the reading list.</summary>
public static class ReaderPages
{
    /// <param name="searchManifest">The script that names the others of the search index.</param>
    public static IEnumerable<PageView> Of(Catalog catalog, SitePath searchManifest) =>
    [
        new PageView
        {
            Kind = "search",
            Path = Routes.SearchPage,
            Title = "Search",
            Description = $"Search all papers of {catalog.Site.Settings.Title} by title, author, topic and abstract.",
            Values = [("index", searchManifest.Value)],
        },
        new PageView
        {
            Kind = "reading-list",
            Path = Routes.ReadingList,
            Title = "Reading list",
            Description = $"The papers of {catalog.Site.Settings.Title} that you starred, kept in your browser only.",
            NoIndex = true,
        },
    ];
}
