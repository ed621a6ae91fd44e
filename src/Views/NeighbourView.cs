using Site.Papers;

namespace Site.Views;

/// <summary>A topic that shares papers with another, as templates see it.</summary>
/// <param name="Topic">The neighbour.</param>
/// <param name="Count">How many papers have both topics.</param>
public sealed record NeighbourView(TopicView Topic, int Count)
{
    internal static readonly Members Members = Members.Of<NeighbourView>("neighbour",
        new("topic", n => n.Topic, "the other `topic`"),
        new("count", n => n.Count, "number of papers that have both topics"));

    /// <summary>The topics that share most papers with this one: the closest first, then by name.</summary>
    public static IReadOnlyList<(Topic Topic, int Count)> Of(TopicListing listing, int most) =>
        [.. listing.Papers.SelectMany(p => p.Topics).Where(t => t != listing.Topic).CountBy(t => t)
            .OrderByDescending(c => c.Value)
            .ThenBy(c => c.Key.Name, StringComparer.OrdinalIgnoreCase)
            .ThenBy(c => c.Key.Slug.Value, StringComparer.Ordinal)
            .Take(most)
            .Select(c => (c.Key, c.Value))];
}
