namespace Site.Papers;

/// <summary>A field of the curator's own, which the program knows nothing of.</summary>
/// <param name="Text">On one line. An empty one takes away what a weaker source says under the name.</param>
public sealed record ExtraField(string Name, string Text);
