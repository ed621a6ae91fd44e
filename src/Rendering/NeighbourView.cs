using Site.Digest;

namespace Site.Rendering;

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
        foreach (var tag in listing.Papers.SelectMany(p => p.Tags))
        {
            if (tag != listing.Tag) counts[tag] = counts.GetValueOrDefault(tag) + 1;
        }

        return [.. counts
            .OrderByDescending(c => c.Value)
            .ThenBy(c => c.Key.Name, StringComparer.OrdinalIgnoreCase)
            .ThenBy(c => c.Key.Slug.Value, StringComparer.Ordinal)
            .Take(most)
            .Select(c => (c.Key, c.Value))];
    }
}
