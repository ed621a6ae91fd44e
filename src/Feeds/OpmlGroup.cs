namespace Site.Feeds;

/// <summary>Feeds that a reader puts into one folder.</summary>
public sealed record OpmlGroup(string Title, IReadOnlyList<OpmlFeed> Feeds);
