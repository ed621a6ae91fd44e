using Site.Papers;

namespace Site.Views;

/// <summary>An author as templates see one: with a page, or by name alone.</summary>
public sealed record AuthorView(string Name, AuthorListing? Listing = null)
{
    internal static readonly Members Members = Members.Of<AuthorView>("author",
        new("name", a => a.Name),
        new("path", a => a.Path),
        new("count", a => a.Listing?.Papers.Count ?? 1));

    private string? Path => Listing?.Page.Value;
}
