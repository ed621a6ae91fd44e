using Site.Addresses;
using Site.Papers;
using Site.Views;

namespace Site.Pages;

/// <summary>A page for every author with several papers, and their index by letter.</summary>
public static class AuthorPages
{
    private const int MostFrequent = 50;

    public static IEnumerable<PageView> Of(Catalog catalog)
    {
        if (catalog.Authors.Count == 0) return [];
        LetterView[] letters = [.. catalog.Authors.GroupBy(a => AuthorListings.Letter(a.Listing?.Author ?? new Author(a.Name))).OrderBy(g => g.Key == '#').ThenBy(g => g.Key).Select(g => new LetterView(g.Key, [.. g]))];
        return
        [
            Index(catalog, letters),
            .. letters.Select(l => Letter(l, letters)),
            .. catalog.Digest.Authors.Zip(catalog.Authors).SelectMany(a => Author(a.First, a.Second, catalog)),
        ];
    }

    private static PageView Index(Catalog catalog, LetterView[] letters) => new()
    {
        Kind = "authors",
        Path = Routes.Authors,
        Modified = catalog.Digest.LastDay?.Exact,
        Values =
        [
            ("letters", letters),
            ("total", catalog.Authors.Count),
            ("frequent", catalog.Authors.OrderByDescending(a => a.Listing?.Papers.Count).Take(MostFrequent).ToArray()),
        ],
    };

    private static PageView Letter(LetterView letter, LetterView[] letters) => new()
    {
        Kind = "letter",
        Path = Routes.AuthorLetter(letter.Letter),
        Variant = letter.Letter == '#' ? "other" : null,
        Values = [("letter", letter), ("letters", letters)],
    };

    private static IEnumerable<PageView> Author(AuthorListing listing, AuthorView view, Catalog catalog) => new PaperList
    {
        Kind = "author",
        Title = listing.Author.Name,
        Papers = listing.Papers,
        Path = listing.Page,
        Values = [("author", view)],
    }.Pages(catalog);
}
