namespace Site.Feeds;

/// <summary>A feed of the site: what it is, and its items, newest first.</summary>
public sealed record Feed
{
    public required string Title { get; init; }

    public required string Description { get; init; }

    public required string Language { get; init; }

    /// <summary>The absolute address of the page that it follows.</summary>
    public required string PageUrl { get; init; }

    /// <summary>Its own absolute address.</summary>
    public required string SelfUrl { get; init; }

    public required IReadOnlyList<FeedItem> Items { get; init; }
}
