using Site.Digest;

namespace Site.Rendering;

/// <summary>A tag as templates see it.</summary>
/// <param name="Largest">How many papers the tag with the most papers has.</param>
public sealed record TagView(TagListing Listing, int Largest)
{
    internal static readonly Shape Shape = new Shape<TagView>("tag",
        ("name", t => t.Listing.Tag.Name),
        ("slug", t => t.Listing.Tag.Slug.Value),
        ("path", t => Routes.Tag(t.Listing.Tag).Value),
        ("description", t => t.Listing.Tag.Description.Length > 0 ? t.Listing.Tag.Description : null),
        ("count", t => t.Listing.Papers.Count),
        ("share", t => t.Share));

    private object Share => (double)Listing.Papers.Count / Largest;
}
