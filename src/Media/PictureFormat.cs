namespace Site.Media;

/// <summary>What pictures may be. A drawing that can hold scripts (SVG) is none.</summary>
public enum PictureFormat
{
    Jpeg,
    Png,
    WebP,
    Gif,
}
