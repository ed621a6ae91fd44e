using Site.Addresses;
using Site.Papers;

namespace Site.Feeds;

/// <summary>The feeds of a site, each named and described by the theme.</summary>
public sealed class FeedChannels(FeedContent content)
{
    public FeedChannel Papers { get; } = Named(content, "papers", [("kind", "papers")], Routes.Home, Routes.PaperFeed);

    public FeedChannel Days { get; } = Named(content, "days", [("kind", "days")], Routes.Days, Routes.DayFeed);

    public FeedChannel Trending { get; } = Named(content, "trending", [("kind", "trending")], Routes.Home, Routes.TrendingFeed);

    public FeedChannel Corrections { get; } = Named(content, "corrections", [("kind", "corrections")], Routes.Subscribe, Routes.CorrectionFeed);

    public FeedChannel OfTopic(Topic topic) =>
        Named(content, $"topic/{topic.Slug}", [("kind", "topic"), ("topic", topic)], Routes.Topic(topic.Slug), Routes.TopicFeed(topic.Slug));

    public FeedChannel OfAuthor(AuthorListing author) =>
        Named(content, $"author/{author.Slug}", [("kind", "author"), ("author", author)], author.Page, Routes.AuthorFeed(author.Slug));

    private static FeedChannel Named(FeedContent content, string name, IReadOnlyList<(string, object?)> values, SitePath page, FeedPaths paths) =>
        new(name, template => content.Words(template, values), page, paths);
}
