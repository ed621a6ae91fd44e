namespace Site.Feeds;

/// <summary>A feed as OPML lists it. The addresses are absolute.</summary>
public sealed record OpmlFeed(string Title, string Description, string FeedUrl, string PageUrl);
