using Site.Addresses;

namespace Site.Views;

/// <summary>Says what a link to media leads to, as far as its address tells.</summary>
internal static class MediaKind
{
    public static string Of(WebLink link) => System.IO.Path.GetExtension(link.Path).ToLowerInvariant() switch
    {
        ".mp4" or ".m4v" or ".mov" or ".qt" or ".webm" or ".ogv" => "video",
        ".png" or ".jpg" or ".jpeg" or ".gif" or ".webp" or ".avif" or ".svg" => "picture",
        ".mp3" or ".m4a" or ".wav" or ".ogg" or ".flac" => "sound",
        _ => "file",
    };
}
