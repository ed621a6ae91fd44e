using Site.Addresses;
using Site.Papers;

namespace Site.Search;

/// <summary>What search knows of one page. All texts are plain.</summary>
public sealed record SearchEntry
{
    public required SitePath Path { get; init; }

    public required string Title { get; init; }

    public required PlainTextSource Abstract { get; init; }

    public IReadOnlyList<Author> Authors { get; init; } = [];

    public IReadOnlyList<Topic> Topics { get; init; } = [];

    public IReadOnlyList<string> Keywords { get; init; } = [];

    /// <summary>Oldest first; never empty.</summary>
    public required IReadOnlyList<DateOnly> Days { get; init; }

    /// <summary>What <c>has:</c> finds it by.</summary>
    public Extras Has { get; init; }
}
