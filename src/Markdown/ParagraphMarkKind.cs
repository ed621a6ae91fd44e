namespace Site.Markdown;

/// <summary>What a mark in a paragraph is.</summary>
internal enum ParagraphMarkKind
{
    Emphasis,
    Address,
}
