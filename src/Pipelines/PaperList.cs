using System.Collections.Immutable;
using Site.Addresses;
using Site.Papers;

namespace Site.Pipelines;

/// <summary>A list of papers that is shown in pages.</summary>
public sealed record PaperList
{
    /// <summary>The template, without ".html".</summary>
    public required string Kind { get; init; }

    public required string Title { get; init; }

    public required string Description { get; init; }

    public required IReadOnlyList<Paper> Papers { get; init; }

    /// <summary>The address of its first page; see <see cref="Routes.Further"/>.</summary>
    public required SitePath Path { get; init; }

    /// <summary>What the template receives besides "papers" and "pager".</summary>
    public required ImmutableArray<(string Name, object? Value)> Values { get; init; }
}
