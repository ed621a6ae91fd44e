namespace Site.Feeds;

/// <summary>
/// A feed document: what it is, and its items, newest first. Addresses are absolute, or relative to the document
/// where the site's own address is not known. Texts are plain.
/// </summary>
public sealed record Feed
{
    /// <summary>One of <see cref="FeedIds"/>; a feed keeps it in all its forms and its archives.</summary>
    public required string Id { get; init; }

    public required string Title { get; init; }

    public required string Description { get; init; }

    /// <summary>A BCP 47 tag.</summary>
    public required string Language { get; init; }

    /// <summary>Who publishes it. Atom wants a name, so the site's title stands in for a curator without one.</summary>
    public required string Author { get; init; }

    /// <summary>The page that it follows.</summary>
    public required string PageUrl { get; init; }

    /// <summary>Its own address; null while the site's is not known.</summary>
    public string? SelfUrl { get; init; }

    /// <summary>The WebSub hub that tells readers of news.</summary>
    public string? HubUrl { get; init; }

    /// <summary>The style sheet for a person who opens it in a browser.</summary>
    public string? StyleUrl { get; init; }

    /// <summary>Where older items continue (RFC 5005, section 4): an Atom document.</summary>
    public string? OlderUrl { get; init; }

    /// <summary>For an archive document: the feed that it is the past of.</summary>
    public string? CurrentUrl { get; init; }

    public required IReadOnlyList<FeedItem> Items { get; init; }

    public bool IsArchive => CurrentUrl is not null;

    /// <summary>When the site had its first paper: an Atom feed must have a date, even one without entries.</summary>
    public required DateTime Since { get; init; }

    /// <summary>From the items, never from the clock.</summary>
    public DateTime Updated => Items.Count > 0 ? Items.Max(i => i.Updated) : Since;
}
