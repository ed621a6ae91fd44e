using Site.Addresses;

namespace Site.Feeds;

/// <summary>What a feed is, apart from its items.</summary>
/// <param name="Name">What its id is made of: "papers", "days", "topic/agents".</param>
/// <param name="Page">The page that shows the same.</param>
public sealed record FeedChannel(string Name, string Title, string Description, SitePath Page, FeedPaths Paths);
