namespace Site.Fetching;

/// <summary>A question to a service.</summary>
/// <param name="Accept">The media types that can be read.</param>
public sealed record ServiceRequest(Uri Address, string Accept)
{
    public const string Json = "application/json";
    public const string Atom = "application/atom+xml, application/xml;q=0.9";
    public const string Html = "text/html";
    public const string Picture = "image/png, image/jpeg, image/webp, image/gif";
    public const string Any = "application/atom+xml, application/rss+xml, application/feed+json, application/json, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5";

    /// <summary>The ETag of the reply that is here already; null to have it anew.</summary>
    public string? Tag { get; init; }

    /// <summary>The Last-Modified of the reply that is here already.</summary>
    public string? Modified { get; init; }
}
