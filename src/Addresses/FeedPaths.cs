namespace Site.Addresses;

/// <summary>The addresses of one feed in its three forms.</summary>
public sealed record FeedPaths(SitePath Rss, SitePath Atom, SitePath Json);
