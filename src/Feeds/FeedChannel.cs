using Site.Addresses;
using Site.Papers;

namespace Site.Feeds;

/// <summary>What a feed is, apart from its items.</summary>
/// <param name="Name">What its id is made of: "papers", "days", "topic/agents".</param>
/// <param name="Page">The page that shows the same.</param>
public sealed record FeedChannel(string Name, string Title, string Description, SitePath Page, FeedPaths Paths)
{
    public static FeedChannel Papers(SiteSettings settings) =>
        new("papers", settings.Title, settings.Description, Routes.Home, Routes.PaperFeed);

    public static FeedChannel Days(SiteSettings settings) =>
        new("days", $"{settings.Title}, day by day", $"{settings.Description} One item a day, with all of its papers.", Routes.Days, Routes.DayFeed);

    public static FeedChannel OfTopic(SiteSettings settings, Topic topic) =>
        new($"topic/{topic.Slug}", $"{settings.Title}: {topic.Name}", topic.Description.Length > 0 ? topic.Description : $"Papers on {topic.Name}.", Routes.Topic(topic.Slug), Routes.TopicFeed(topic.Slug));
}
