using Site.Addresses;
using Site.Views;

namespace Site.Pages;

/// <summary>Pages for every topic, and the index of topics.</summary>
public static class TopicPages
{
    public static IEnumerable<PageView> Of(Catalog catalog) => [Index(catalog), .. catalog.Topics.SelectMany(t => Topic(t, catalog))];

    private static PageView Index(Catalog catalog) => new()
    {
        Kind = "topics",
        Path = Routes.Topics,
        Modified = catalog.Digest.LastDay?.Exact,
        Values = [("topics", catalog.Topics), ("total", catalog.Topics.Count)],
    };

    private static IEnumerable<PageView> Topic(TopicView view, Catalog catalog)
    {
        var topic = view.Listing.Topic;
        return new PaperList
        {
            Kind = "topic",
            Title = topic.Name,
            Description = topic.Description.Length > 0 ? topic.Description : null,
            Papers = view.Listing.Papers,
            Source = topic.At,
            Path = Routes.Topic(topic.Slug),
            Values = [("topic", view)],
        }.Pages(catalog);
    }
}
