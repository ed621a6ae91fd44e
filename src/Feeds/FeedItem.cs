namespace Site.Feeds;

/// <summary>What a feed carries of one paper, one day or one correction, ready to write. Texts are plain unless they say otherwise, times universal.</summary>
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

    /// <summary>Gives the whole of it as HTML with absolute addresses, in UTF-8; null where the summary is all. Called once a document, when that is written.</summary>
    public Func<ReadOnlyMemory<byte>>? Content { get; init; }

    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>The authors in one line, for forms of which readers show one author.</summary>
    public string Byline { get; init; } = "";

    public IReadOnlyList<string> Categories { get; init; } = [];

    /// <summary>When it first appeared on the site.</summary>
    public required DateTime Published { get; init; }

    /// <summary>Whether the day of that is known, and not only the month or year under which it stands.</summary>
    public bool IsDated { get; init; } = true;

    /// <summary>When it was last corrected, else when it appeared. It never takes the place of <see cref="Published"/>.</summary>
    public required DateTime Updated { get; init; }
}
