namespace Site.Papers;

/// <summary>A topic and the papers that have it, newest day first, in the day's order within a day.</summary>
public sealed record TopicListing(Topic Topic, IReadOnlyList<Paper> Papers);
