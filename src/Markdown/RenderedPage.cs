using Site.Papers;

namespace Site.Markdown;

/// <summary>A page of the curator's own with its text as markup.</summary>
public sealed record RenderedPage(ContentPage Page, MarkdownText Text);
