using Site.Papers;
using Site.Text;

namespace Site.Feeds;

/// <summary>
/// Ids for feeds and their items (RFC 4151). A reader shows an item anew when its id changes, so an id is made only of
/// what stays. A paper's is <c>tag:authority,2025:paper/key</c>, with the key from the title under which the paper first
/// came into the digest: it stays when the paper gains an arXiv id, a DOI, another page or another day, and when the site
/// moves. A day's is its date. The authority is the curator's to set once (<c>feed_authority</c>), apart from the base
/// URL for that very reason; it may name its own date (<c>example.org,2026</c>), as an authority owns its name only since
/// some day.
/// </summary>
public static class TagUri
{
    private const string Since = "2025";

    public static string OfPaper(string authority, Paper paper) => Of(authority, $"paper/{paper.FeedKey}");

    public static string OfDay(string authority, DateOnly day) => Of(authority, $"day/{Iso.Date(day)}");

    /// <param name="name">What the feed follows: "papers", "days", or a topic's slug after "topic/".</param>
    public static string OfFeed(string authority, string name) => Of(authority, $"feed/{name}");

    private static string Of(string authority, string specific) =>
        authority.Contains(',', StringComparison.Ordinal) ? $"tag:{authority}:{specific}" : $"tag:{authority},{Since}:{specific}";
}
