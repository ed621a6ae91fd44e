using Site.Addresses;

namespace Site.Feeds;

/// <summary>What a feed is, apart from its items. Its words are asked for when the feed is written.</summary>
/// <param name="name">What its id is made of: "papers", "days", "topic/agents".</param>
/// <param name="words">What a template of the theme says of the feed, by its name.</param>
/// <param name="page">The page that shows the same.</param>
public sealed class FeedChannel(string name, Func<string, string> words, SitePath page, FeedPaths paths)
{
    public string Name => name;

    public string Title => words("feed/title.html");

    public string Description => words("feed/description.html");

    public SitePath Page => page;

    public FeedPaths Paths => paths;
}
