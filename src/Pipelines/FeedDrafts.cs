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

    public static FeedDraft Topic(SiteSettings settings, Tag tag) =>
        new($"topic/{tag.Slug}", $"{settings.Title}: {tag.Name}", tag.Description.Length > 0 ? tag.Description : $"Papers on {tag.Name}.", Routes.Tag(tag), Routes.TagFeed(tag));
}
