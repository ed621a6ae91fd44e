using Site.Papers;

namespace Site.Views;

/// <summary>A small picture of a paper, as templates see it.</summary>
public static class PictureView
{
    internal static readonly Members Members = Members.Of<Picture>("picture",
        new("path", p => p.Path.Value, "its path"),
        new("width", p => p.Width, "its width in pixels"),
        new("height", p => p.Height, "its height in pixels"));
}
