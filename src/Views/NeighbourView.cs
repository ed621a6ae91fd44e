using System.Runtime.InteropServices;
using Site.Papers;
using Site.Templates;

namespace Site.Views;

/// <summary>A tag that shares papers with another, as templates see it.</summary>
/// <param name="Tag">The neighbour.</param>
/// <param name="Count">How many papers have both tags.</param>
public sealed record NeighbourView(TagView Tag, int Count)
{
    internal static readonly Shape Shape = new Shape<NeighbourView>("neighbour",
        ("tag", n => n.Tag),
        ("count", n => n.Count));

    /// <summary>The tags that share most papers with this one: the closest first, then by name.</summary>
    public static IReadOnlyList<(Tag Tag, int Count)> Of(TagListing listing, int most)
    {
        var counts = new Dictionary<Tag, int>();
        // Papers have a handful of tags each, and there may be thousands: an enumerator would be an object for each.
        foreach (var paper in listing.Papers)
        {
            for (var i = 0; i < paper.Tags.Count; i++)
                if (paper.Tags[i] != listing.Tag) CollectionsMarshal.GetValueRefOrAddDefault(counts, paper.Tags[i], out _)++;
        }

        return [.. counts
            .OrderByDescending(c => c.Value)
            .ThenBy(c => c.Key.Name, StringComparer.OrdinalIgnoreCase)
            .ThenBy(c => c.Key.Slug.Value, StringComparer.Ordinal)
            .Take(most)
            .Select(c => (c.Key, c.Value))];
    }
}
