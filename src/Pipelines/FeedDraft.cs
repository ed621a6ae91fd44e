using Site.Addresses;

namespace Site.Pipelines;

/// <summary>What a feed is, before it has items.</summary>
/// <param name="Name">What its id is made of: "papers", "days", "topic/agents".</param>
/// <param name="Page">The page that shows the same.</param>
public sealed record FeedDraft(string Name, string Title, string Description, SitePath Page, FeedPaths Paths);
