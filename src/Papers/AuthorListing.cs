using Site.Addresses;

namespace Site.Papers;

/// <summary>An author with a page, and the papers under that name, newest first.</summary>
/// <param name="Slug">The name of the page.</param>
public sealed record AuthorListing(Author Author, Slug Slug, IReadOnlyList<Paper> Papers)
{
    /// <summary>The address of the author's first page.</summary>
    public SitePath Page { get; } = Routes.Author(Slug);
}
