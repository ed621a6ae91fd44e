using Site.Addresses;
using Site.Papers;

namespace Site.Views;

/// <summary>An author as templates see one: with a page, or by name alone.</summary>
public sealed record AuthorView(string Name, AuthorListing? Listing = null, bool HasFeed = false)
{
    internal static readonly Members Members = Members.Of<AuthorView>("author",
        new("name", a => a.Name, "the name as written"),
        new("path", a => a.Path, "path of the author's page; empty with one paper only"),
        new("feed", a => a.HasFeed && a.Listing is { } listing ? Routes.AuthorFeed(listing.Slug).Rss.Value : null, "path of the feed of the author's papers, in RSS; empty for authors of few"),
        new("count", a => a.Listing?.Papers.Count ?? 1, "number of papers"));

    private string? Path => Listing?.Page.Value;
}
