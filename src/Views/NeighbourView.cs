using Site.Papers;
using Site.Templates;

namespace Site.Views;

/// <summary>A topic that shares papers with another, as templates see it.</summary>
/// <param name="Topic">The neighbour.</param>
/// <param name="Count">How many papers have both topics.</param>
public sealed record NeighbourView(TopicView Topic, int Count)
{
    internal static readonly Shape Shape = new Shape<NeighbourView>("neighbour",
        ("topic", n => n.Topic),
        ("count", n => n.Count));

    /// <summary>The topics that share most papers with this one: the closest first, then by name.</summary>
    public static IReadOnlyList<(Topic Topic, int Count)> Of(TopicListing listing, int most) =>
        [.. listing.Papers.SelectMany(p => p.Topics).Where(t => t != listing.Topic).CountBy(t => t)
            .OrderByDescending(c => c.Value)
            .ThenBy(c => c.Key.Name, StringComparer.OrdinalIgnoreCase)
            .ThenBy(c => c.Key.Slug.Value, StringComparer.Ordinal)
            .Take(most)
            .Select(c => (c.Key, c.Value))];
}
