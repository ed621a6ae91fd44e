using Site.Addresses;
using Site.Papers;
using Site.Text;

namespace Site.Citations;

/// <summary>How a page of the site is cited itself: a day, a week, a topic.</summary>
public static class PageReference
{
    /// <summary>The reference in BibTeX.</summary>
    /// <param name="site">Its curator is the author, else nobody is.</param>
    /// <param name="address">The page's absolute address; null while that is not known.</param>
    /// <param name="shown">The newest day whose content it shows, where one can be told.</param>
    public static string BibTexOf(SiteSettings site, SitePath page, string title, (string? Address, DateOnly? Day) shown) => BibTex.Of(new Reference
    {
        Key = Key(site, page),
        Kind = PublicationKind.Preprint,
        Title = ReferenceText.Of(title),
        Abstract = "",
        Named = site.Author is { } author ? [new Author(author)] : [],
        Date = shown.Day is { } day ? day : null,
        Venue = ReferenceText.Of(site.Title),
        Link = WebLink.TryParse(shown.Address, out var link) ? link : null,
    });

    // "paperdigestdaily20260312": of what never changes.
    private static string Key(SiteSettings site, SitePath page) =>
        string.Concat(Folding.ToAscii(site.Title + page.Value[..^".html".Length]).Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant();
}
