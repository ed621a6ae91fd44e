using Site.Addresses;
using Site.Papers;

namespace Site.Views;

/// <summary>A topic as templates see it.</summary>
/// <param name="Largest">How many papers the topic with the most papers has.</param>
/// <param name="Trend">Its papers week by week.</param>
/// <param name="Catalog">Where its neighbours are found.</param>
public sealed record TopicView(TopicListing Listing, int Largest, TrendView Trend, Catalog Catalog)
{
    private const int MostNeighbours = 8;

    internal static readonly Members Members = Members.Of<TopicView>("topic",
        new("name", t => t.Listing.Topic.Name),
        new("slug", t => t.Listing.Topic.Slug.Value),
        new("path", t => t.Path),
        new("feed", t => Routes.TopicFeed(t.Listing.Topic.Slug)),
        new("description", t => t.Listing.Topic.Description.Length > 0 ? t.Listing.Topic.Description : null),
        new("references", t => Routes.References(t.Listing.Topic.Slug).Value),
        new("count", t => t.Listing.Papers.Count),
        new("share", t => (double)t.Listing.Papers.Count / t.Largest),
        new("trend", t => t.Trend),
        new("neighbours", t => t.Neighbours));

    private string Path { get; } = Routes.Topic(Listing.Topic.Slug).Value;

    private NeighbourView[] Neighbours => [.. NeighbourView.Of(Listing, MostNeighbours).Select(n => new NeighbourView(Catalog.Topic(n.Topic), n.Count))];
}
