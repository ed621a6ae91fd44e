using System.Runtime.InteropServices;
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
    public static IReadOnlyList<(Topic Topic, int Count)> Of(TopicListing listing, int most)
    {
        var counts = new Dictionary<Topic, int>();
        // Papers have a handful of topics each, and there may be thousands: an enumerator would be an object for each.
        foreach (var paper in listing.Papers)
        {
            for (var i = 0; i < paper.Topics.Count; i++)
                if (paper.Topics[i] != listing.Topic) CollectionsMarshal.GetValueRefOrAddDefault(counts, paper.Topics[i], out _)++;
        }

        return [.. counts
            .OrderByDescending(c => c.Value)
            .ThenBy(c => c.Key.Name, StringComparer.OrdinalIgnoreCase)
            .ThenBy(c => c.Key.Slug.Value, StringComparer.Ordinal)
            .Take(most)
            .Select(c => (c.Key, c.Value))];
    }
}
