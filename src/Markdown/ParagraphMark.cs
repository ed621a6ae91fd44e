namespace Site.Markdown;

/// <summary>Emphasised words or an address in a paragraph: what they are, and where they begin and end without their own marks.</summary>
internal readonly record struct ParagraphMark(ParagraphMarkKind Kind, int Start, int End)
{
    /// <summary>Where the text before it ends.</summary>
    public int Before => Start - Width;

    /// <summary>Where the text behind it begins.</summary>
    public int Behind => End + Width;

    private int Width => Kind == ParagraphMarkKind.Emphasis ? 1 : 0;
}
