using Site.Addresses;
using Site.Papers;
using Site.Templates;

namespace Site.Views;

/// <summary>A topic as templates see it.</summary>
/// <param name="Largest">How many papers the topic with the most papers has.</param>
/// <param name="Trend">Its papers week by week.</param>
/// <param name="Catalog">Where its neighbours are found.</param>
public sealed record TopicView(TopicListing Listing, int Largest, TrendView Trend, Catalog Catalog)
{
    private const int MostNeighbours = 8;

    internal static readonly Shape Shape = new Shape<TopicView>("topic",
        ("name", t => t.Listing.Topic.Name),
        ("slug", t => t.Listing.Topic.Slug.Value),
        ("path", t => t.Path),
        ("feed", t => Routes.TopicFeed(t.Listing.Topic.Slug)),
        ("description", t => t.Listing.Topic.Description.Length > 0 ? t.Listing.Topic.Description : null),
        ("references", t => Routes.References(t.Listing.Topic.Slug).Value),
        ("count", t => t.Listing.Papers.Count),
        ("share", t => (double)t.Listing.Papers.Count / t.Largest),
        ("trend", t => t.Trend),
        ("neighbours", t => t.Neighbours));

    private string Path { get; } = Routes.Topic(Listing.Topic.Slug).Value;

    private NeighbourView[] Neighbours => [.. NeighbourView.Of(Listing, MostNeighbours).Select(n => new NeighbourView(Catalog.Topic(n.Topic), n.Count))];
}
