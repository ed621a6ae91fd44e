using Site.Papers;
using Site.Templates;

namespace Site.Views;

/// <summary>An author as templates see one: with a page, or by name alone.</summary>
public sealed record AuthorView(string Name, AuthorListing? Listing = null)
{
    internal static readonly Shape Shape = new Shape<AuthorView>("author",
        ("name", a => a.Name),
        ("path", a => a.Path),
        ("count", a => a.Listing?.Papers.Count ?? 1));

    private string? Path => Listing?.Page.Value;
}
