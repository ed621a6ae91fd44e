using Site.Diagnostics;

namespace Site.Digest;

/// <summary>A page of the curator's own, such as About.</summary>
public sealed record ContentPage
{
    public required Slug Slug { get; init; }

    public required string Title { get; init; }

    public string? Description { get; init; }

    /// <summary>Markdown.</summary>
    public required string Text { get; init; }

    /// <summary>The line of the file on which <see cref="Text"/> begins.</summary>
    public required int FirstLine { get; init; }

    public required Location At { get; init; }
}
