using System.Diagnostics.CodeAnalysis;

namespace Site.Addresses;

/// <summary>An absolute http or https address that came with the input. No other scheme gets past here.</summary>
public readonly record struct WebLink
{
    private WebLink(Uri uri) => Url = uri.AbsoluteUri;

    /// <summary>The address in its escaped form, safe in an attribute once HTML-escaped.</summary>
    public string Url { get; }

    public static bool TryParse(string? text, [NotNullWhen(true)] out WebLink? link)
    {
        link = null;
        if (string.IsNullOrWhiteSpace(text)) return false;
        if (!Uri.TryCreate(text.Trim(), UriKind.Absolute, out var uri)) return false;
        if (uri.Scheme is not ("http" or "https") || uri.Host.Length == 0 || uri.UserInfo.Length > 0) return false;
        link = new WebLink(uri);
        return true;
    }

    public static WebLink Parse(string text) =>
        TryParse(text, out var link) ? link.Value : throw new FormatException($"'{text}' is not an http or https address.");

    public string Host => new Uri(Url).Host;

    /// <summary>Scheme, host and port, as content security policies name a host.</summary>
    public string Origin => new Uri(Url).GetLeftPart(UriPartial.Authority);

    public string Path => new Uri(Url).AbsolutePath;

    /// <summary>Whether both lead to the same place: scheme, "www.", case, a final slash and ".git" do not matter.</summary>
    public bool LeadsWhere(WebLink other) => Bare(Url) == Bare(other.Url);

    public override string ToString() => Url;

    private static string Bare(string url)
    {
        var bare = url[(url.IndexOf("://", StringComparison.Ordinal) + 3)..].TrimEnd('/').ToLowerInvariant();
        if (bare.StartsWith("www.", StringComparison.Ordinal)) bare = bare[4..];
        return bare.EndsWith(".git", StringComparison.Ordinal) ? bare[..^4] : bare;
    }
}
