using Site.Addresses;

namespace Site.Papers;

/// <summary>A small picture of a paper, as the site has it.</summary>
/// <param name="Width">In pixels, as <paramref name="Height"/>.</param>
public sealed record Picture(SitePath Path, int Width, int Height);
