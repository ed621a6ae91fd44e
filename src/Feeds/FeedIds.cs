using Site.Papers;
using Site.Text;

namespace Site.Feeds;

/// <summary>
/// Ids for feeds and their items (RFC 4151). A reader shows an item anew when its id changes, so an id is made only of
/// what stays: <c>tag:name.github.io,2025:digest/paper/arxiv/2601.00001</c> names the site, then the paper by its
/// <see cref="Paper.FeedKey"/>. The site is named by its address, or by an authority that the curator sets
/// (<c>feed_authority</c>) and that outlives a move to another address; that may name its own date (<c>example.org,2026</c>), as
/// an authority owns its name only since some day.
/// </summary>
public sealed class FeedIds(SiteSettings settings)
{
    private const string Since = "2025";
    private const string Nobody = "paper-digest";

    private readonly string _site = Prefix(settings);

    public string OfPaper(Paper paper) => $"{_site}paper/{paper.FeedKey}";

    public string OfDay(PartialDate day) => $"{_site}day/{day}";

    public string OfChange(Paper paper, PaperChange change) =>
        $"{_site}correction/{Iso.Date(DateOnly.FromDateTime(change.At))}/{Name(change.Kind)}/{paper.FeedKey}";

    public string OfNotice(FeedNotice notice) => $"{_site}notice/{notice.Key}";

    /// <param name="name">What the feed follows: "papers", "days", or a topic's slug after "topic/".</param>
    public string OfFeed(string name) => $"{_site}feed/{name}";

    /// <summary>What to set as <c>feed_authority</c> so that ids begin as a feed's id does; null where that is of another form, or of a site without an address, to which nobody subscribes.</summary>
    public static string? AuthorityIn(string feedId)
    {
        var end = feedId.IndexOf("feed/", StringComparison.Ordinal);
        var colon = feedId.IndexOf(':', "tag:".Length);
        if (!feedId.StartsWith("tag:", StringComparison.Ordinal) || colon < 0 || end < colon) return null;
        var (name, path) = (feedId["tag:".Length..colon], feedId[(colon + 1)..end].TrimEnd('/'));
        if (name.EndsWith("," + Since, StringComparison.Ordinal)) name = name[..^(Since.Length + 1)];
        return path.Length > 0 ? $"{name}/{path}" : name == Nobody ? null : name;
    }

    private static string Name(ChangeKind kind) => kind switch
    {
        ChangeKind.Retitled => "retitled",
        ChangeKind.Revised => "revised",
        ChangeKind.Published => "published",
        _ => "withdrawn",
    };

    private static string Prefix(SiteSettings settings)
    {
        var authority = settings.FeedAuthority ?? (settings.BaseUrl is { } address ? AuthorityOf(address) : Nobody);
        var slash = authority.IndexOf('/', StringComparison.Ordinal);
        var (name, path) = slash < 0 ? (authority, "") : (authority[..slash], authority[(slash + 1)..] + "/");
        return $"tag:{name}{(name.Contains(',', StringComparison.Ordinal) ? "" : "," + Since)}:{path}";
    }

    /// <summary>An address without what any host may change.</summary>
    private static string AuthorityOf(string baseUrl)
    {
        var uri = new Uri(baseUrl);
        return (uri.IdnHost.ToLowerInvariant().Replace(':', '-') + uri.AbsolutePath).TrimEnd('/');
    }
}
