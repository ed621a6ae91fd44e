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
        new("name", t => t.Listing.Topic.Name, "its name"),
        new("slug", t => t.Listing.Topic.Slug.Value, "its name in addresses"),
        new("path", t => t.Path, "path of its page"),
        new("feed", t => Routes.TopicFeed(t.Listing.Topic.Slug), "paths of its feed, a `feed`"),
        new("description", t => t.Listing.Topic.Description.Length > 0 ? t.Listing.Topic.Description : null,
            "what it is about; empty where the vocabulary does not say"),
        new("references", t => Routes.References(t.Listing.Topic.Slug).Value, "path of the references of its papers, a BibTeX file"),
        new("count", t => t.Listing.Papers.Count, "number of its papers"),
        new("share", t => (double)t.Listing.Papers.Count / t.Largest, "number from 0 to 1: its papers as a share of the largest topic's"),
        new("trend", t => t.Trend, "its papers week by week, a `trend`"),
        new("neighbours", t => t.Neighbours, "list of the `neighbour`s that share most papers with it, the closest first; at most eight"));

    private string Path { get; } = Routes.Topic(Listing.Topic.Slug).Value;

    private NeighbourView[] Neighbours => [.. NeighbourView.Of(Listing, MostNeighbours).Select(n => new NeighbourView(Catalog.Topic(n.Topic), n.Count))];
}
