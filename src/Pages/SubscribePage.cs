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
        OffersArchive = true,
        Values = [("topics", catalog.Topics)],
    };
}
