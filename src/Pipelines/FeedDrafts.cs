using Site.Addresses;
using Site.Papers;

namespace Site.Pipelines;

/// <summary>All feeds of the site.</summary>
public static class FeedDrafts
{
    public static FeedDraft Papers(SiteSettings settings) =>
        new("papers", settings.Title, settings.Description, Routes.Home, Routes.PaperFeed);

    public static FeedDraft Days(SiteSettings settings) =>
        new("days", $"{settings.Title}, day by day", $"{settings.Description} One item a day, with all of its papers.", Routes.Days, Routes.DayFeed);

    public static FeedDraft Topic(SiteSettings settings, Topic topic) =>
        new($"topic/{topic.Slug}", $"{settings.Title}: {topic.Name}", topic.Description.Length > 0 ? topic.Description : $"Papers on {topic.Name}.", Routes.Topic(topic), Routes.TopicFeed(topic));
}
