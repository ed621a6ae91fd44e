namespace Site.Feeds;

/// <summary>What a feed carries of one paper, ready to write. Texts are plain unless they say otherwise.</summary>
public sealed record FeedItem
{
    /// <summary>A <c>tag:</c> URI (RFC 4151) that never changes.</summary>
    public required string Id { get; init; }

    public required string Title { get; init; }

    /// <summary>The absolute address of the paper's page.</summary>
    public required string Url { get; init; }

    /// <summary>HTML with absolute addresses.</summary>
    public required string Content { get; init; }

    public required IReadOnlyList<string> Authors { get; init; }

    public required IReadOnlyList<string> Categories { get; init; }

    /// <summary>The day in the digest. Feeds give it as midnight UTC.</summary>
    public required DateOnly Day { get; init; }
}
