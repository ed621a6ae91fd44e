namespace Site.Feeds;

/// <summary>What a feed carries of one paper or one day, ready to write. Texts are plain unless they say otherwise.</summary>
public sealed record FeedItem
{
    /// <summary>One of <see cref="FeedIds"/>, which never changes.</summary>
    public required string Id { get; init; }

    public required string Title { get; init; }

    /// <summary>The address of its page.</summary>
    public required string Url { get; init; }

    /// <summary>Where the paper itself can be read, besides its page here.</summary>
    public string? PaperUrl { get; init; }

    /// <summary>A few sentences of it.</summary>
    public string Summary { get; init; } = "";

    /// <summary>Gives the whole of it as HTML with absolute addresses, in UTF-8. Called once a document, when that is written; good until this thread calls the next.</summary>
    public required Func<ReadOnlyMemory<byte>> Content { get; init; }

    public IReadOnlyList<string> Authors { get; init; } = [];

    public IReadOnlyList<string> Categories { get; init; } = [];

    /// <summary>Its first day in the digest. Feeds give days as midnight UTC.</summary>
    public required DateOnly Published { get; init; }

    /// <summary>Its last day in the digest. It never takes the place of <see cref="Published"/>.</summary>
    public required DateOnly Updated { get; init; }
}
