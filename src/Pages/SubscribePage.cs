using Site.Addresses;
using Site.Views;

namespace Site.Pages;

/// <summary>The page that explains how to follow the site.</summary>
public static class SubscribePage
{
    public static PageView Of(Catalog catalog) => new()
    {
        Kind = "subscribe",
        Path = Routes.Subscribe,
        Title = "Subscribe",
        Description = $"How to follow {catalog.Site.Settings.Title} with a feed reader, by mail or by topic.",
        Values = [("topics", catalog.Topics)],
    };
}
