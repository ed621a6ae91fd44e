namespace Site.Rendering;

/// <summary>What a part of a paragraph is.</summary>
internal enum ParagraphPart
{
    Text,
    Emphasis,
    Address,
}
