using Site.Addresses;
using Site.Papers;
using Site.Templates;

namespace Site.Views;

/// <summary>A tag as templates see it.</summary>
/// <param name="Largest">How many papers the tag with the most papers has.</param>
/// <param name="Trend">Its papers week by week.</param>
/// <param name="Catalog">Where its neighbours are found.</param>
public sealed record TagView(TagListing Listing, int Largest, TrendView Trend, Catalog Catalog)
{
    private const int MostNeighbours = 8;

    internal static readonly Shape Shape = new Shape<TagView>("tag",
        ("name", t => t.Listing.Tag.Name),
        ("slug", t => t.Listing.Tag.Slug.Value),
        ("path", t => t.Path),
        ("feed", t => Routes.TagFeed(t.Listing.Tag)),
        ("description", t => t.Listing.Tag.Description.Length > 0 ? t.Listing.Tag.Description : null),
        ("references", t => Routes.References(t.Listing.Tag).Value),
        ("count", t => t.Listing.Papers.Count),
        ("share", t => (double)t.Listing.Papers.Count / t.Largest),
        ("trend", t => t.Trend),
        ("neighbours", t => t.Neighbours));

    private string Path { get; } = Routes.Tag(Listing.Tag).Value;

    private NeighbourView[] Neighbours => [.. NeighbourView.Of(Listing, MostNeighbours).Select(n => new NeighbourView(Catalog.Tag(n.Tag), n.Count))];
}
