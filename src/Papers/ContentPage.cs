using Site.Addresses;

namespace Site.Papers;

/// <summary>A page of the curator's own, such as About.</summary>
public sealed record ContentPage
{
    public required Slug Slug { get; init; }

    public required string Title { get; init; }

    public string? Description { get; init; }

    public required MarkdownSource Text { get; init; }
}
