namespace Site.Papers;

/// <summary>A tag and the papers that have it, newest day first, in the day's order within a day.</summary>
public sealed record TagListing(Tag Tag, IReadOnlyList<Paper> Papers);
