using System.Globalization;
using Site.Text;

namespace Site.Addresses;

/// <summary>Every address of the site, in one place.</summary>
public static class Routes
{
    public static readonly SitePath Home = SitePath.Parse("index.html");
    public static readonly SitePath Days = SitePath.Parse("daily/index.html");
    public static readonly SitePath Topics = SitePath.Parse("tags/index.html");
    public static readonly SitePath Authors = SitePath.Parse("authors/index.html");
    public static readonly SitePath NotFound = SitePath.Parse("404.html");
    public static readonly SitePath SearchPage = SitePath.Parse("search.html");
    public static readonly SitePath ReadingList = SitePath.Parse("reading-list.html");
    public static readonly SitePath ForYou = SitePath.Parse("for-you.html");
    public static readonly SitePath Offline = SitePath.Parse("offline.html");
    public static readonly SitePath Manifest = SitePath.Parse("manifest.webmanifest");
    public static readonly SitePath ServiceWorker = SitePath.Parse("sw.js");
    public static readonly SitePath About = SitePath.Parse("about.html");
    public static readonly SitePath Archive = SitePath.Parse("site.zip");
    public static readonly SitePath Subscribe = SitePath.Parse("subscribe.html");
    public static readonly SitePath Status = SitePath.Parse("status.html");
    public static readonly SitePath StatusFile = SitePath.Parse("status.json");
    public static readonly SitePath Opml = SitePath.Parse("feeds.opml");
    public static readonly FeedPaths PaperFeed = new(SitePath.Parse("rss.xml"), SitePath.Parse("atom.xml"), SitePath.Parse("feed.json"));
    public static readonly FeedPaths DayFeed = Feed("daily");
    public static readonly FeedPaths TrendingFeed = Feed("trending");
    public static readonly FeedPaths CorrectionFeed = Feed("corrections");
    public static readonly SitePath Sitemap = SitePath.Parse("sitemap.xml");
    public static readonly SitePath Redirects = SitePath.Parse("_redirects");
    public static readonly SitePath Robots = SitePath.Parse("robots.txt");
    public static readonly SitePath NoJekyll = SitePath.Parse(".nojekyll");

    /// <summary>What a site's icon may be called, the best first.</summary>
    public static readonly IReadOnlyList<SitePath> Icons = [SitePath.Parse("favicon.svg"), SitePath.Parse("favicon.png"), SitePath.Parse("favicon.ico")];

    /// <summary>A paper's page, which the paper itself keeps: all that leads to it uses one text.</summary>
    public static SitePath Paper(Slug id) => SitePath.Parse($"papers/{id}.html");

    /// <summary>A file with the reference to a paper, beside its page: <c>papers/2603.10165.ris</c>.</summary>
    public static SitePath Reference(SitePath paper, string extension) => SitePath.Parse(paper.Value[..^".html".Length] + extension);

    /// <summary>The page of a day: <c>daily/2026-03-12.html</c>; of papers whose day nobody gave, <c>daily/2026-03.html</c> or <c>daily/2026.html</c>.</summary>
    public static SitePath Day(PartialDate date) => SitePath.Parse($"daily/{date}.html");

    public static SitePath Topic(Slug topic) => SitePath.Parse($"tags/{topic}.html");

    /// <summary>The references to a day's papers.</summary>
    public static SitePath References(PartialDate date) => SitePath.Parse($"daily/{date}.bib");

    /// <summary>The references to a topic's papers.</summary>
    public static SitePath References(Slug topic) => SitePath.Parse($"tags/{topic}.bib");

    /// <summary>The name that the index of authors has among their pages.</summary>
    public static Slug AuthorIndexName => Slug.Parse("index");

    /// <summary>An author's page, which the listing itself keeps.</summary>
    public static SitePath Author(Slug author) => SitePath.Parse($"authors/{author}.html");

    /// <summary>The authors under one letter: <c>authors/letters/a.html</c>; those under none of A to Z in <c>other.html</c>.</summary>
    public static SitePath AuthorLetter(char letter) =>
        SitePath.Parse($"authors/letters/{(letter == '#' ? "other" : char.ToLowerInvariant(letter).ToString())}.html");

    /// <summary>The page of a week or month, by its name: <c>weekly/2026-W11.html</c>, <c>monthly/2026-03.html</c>.</summary>
    public static SitePath Period(string name) => SitePath.Parse($"{PeriodName(name)}.html");

    /// <summary>
    /// A page of a long list, by the list's first: <c>tags/agents.html</c>, then <c>tags/agents~2.html</c>. No slug has a "~", so a
    /// further page cannot be another's first. All are in one folder: what they link to looks the same from each.
    /// </summary>
    public static SitePath Further(SitePath first, int page) =>
        page == 1 ? first : SitePath.Parse(string.Create(CultureInfo.InvariantCulture, $"{first.Value[..^".html".Length]}~{page}.html"));

    /// <summary>The references to the papers of a week or month.</summary>
    public static SitePath PeriodReferences(string name) => SitePath.Parse($"{PeriodName(name)}.bib");

    public static FeedPaths TopicFeed(Slug topic) => Feed($"tags/{topic}");

    /// <summary>The feed of an author's papers, of which only the first form is written.</summary>
    public static FeedPaths AuthorFeed(Slug author) => Feed($"authors/{author}");

    /// <summary>The papers that entered the digest on a day: <c>archive/2025-03-12.atom.xml</c>.</summary>
    public static SitePath FeedArchive(DateOnly day) => SitePath.Parse($"archive/{Iso.Date(day)}.atom.xml");

    /// <summary>A script of the search index.</summary>
    public static SitePath Search(string name, string hash) => SitePath.Parse($"search/{name}.{hash}.js");

    public static SitePath Asset(string name, string hash)
    {
        var dot = name.LastIndexOf('.');
        return SitePath.Parse(dot < 0 ? $"assets/{name}.{hash}" : $"assets/{name[..dot]}.{hash}{name[dot..]}");
    }

    private static string PeriodName(string name) => $"{(name.Contains('W') ? "weekly" : "monthly")}/{name}";

    private static FeedPaths Feed(string name) => new(SitePath.Parse($"{name}.xml"), SitePath.Parse($"{name}.atom.xml"), SitePath.Parse($"{name}.json"));
}
