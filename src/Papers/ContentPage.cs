using Site.Addresses;

namespace Site.Papers;

/// <summary>A page of the curator's own, such as About.</summary>
public sealed record ContentPage
{
    public required SitePath Path { get; init; }

    public required string Title { get; init; }

    public string? Description { get; init; }

    /// <summary>Whether the site's menu has it.</summary>
    public bool IsInMenu { get; init; } = true;

    /// <summary>Its place among the others: lower numbers first, then those without one.</summary>
    public int Order { get; init; } = int.MaxValue;

    public required MarkdownSource Text { get; init; }
}
