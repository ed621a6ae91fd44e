using Site.Addresses;
using Site.Diagnostics;

namespace Site.Papers;

/// <summary>What <c>input/site.yml</c> says of the site. Every value has a default.</summary>
public sealed record SiteSettings
{
    public string Title { get; init; } = "Paper Digest";

    public string Description { get; init; } = "A digest of research papers: a page for every paper, day and topic.";

    /// <summary>Who curates it; null where nobody is named.</summary>
    public string? Author { get; init; }

    /// <summary>A BCP 47 tag such as <c>en</c> or <c>pt-BR</c>.</summary>
    public string Language { get; init; } = "en";

    /// <summary>Where that is written; null where it is not.</summary>
    public Location? LanguageAt { get; init; }

    /// <summary>Where the site will live, always with a final slash; null while that is not known.</summary>
    public string? BaseUrl { get; init; }

    /// <summary>What all feed ids begin with, RFC 4151's authority: a host name or mail address of the curator's, perhaps with a year in which it was theirs ("example.org,2026"). It must never change; null where the base URL stands for it.</summary>
    public string? FeedAuthority { get; init; }

    /// <summary>The most items in a feed.</summary>
    public int FeedLength { get; init; } = 200;

    /// <summary>Whether the feed of days has a day before it is complete.</summary>
    public bool FeedOpenDay { get; init; } = true;

    /// <summary>How many papers it takes for an author to have a feed.</summary>
    public int AuthorFeeds { get; init; } = 5;

    /// <summary>The WebSub hub that is told of new papers by whoever publishes the site; null without one.</summary>
    public WebLink? FeedHub { get; init; }

    /// <summary>Where a mail service takes new subscribers; null without one, and then no page has a form.</summary>
    public WebLink? MailForm { get; init; }

    /// <summary>What that service calls the field for the address.</summary>
    public string MailField { get; init; } = "email";

    /// <summary>Whether the references to a paper are files beside its page; else its page holds them in addresses.</summary>
    public bool HasReferenceFiles { get; init; } = true;

    /// <summary>How many days the home page lists.</summary>
    public int RecentDays { get; init; } = 14;

    /// <summary>Whether the papers that arXiv's daily feed announces as cross-lists are papers of the day.</summary>
    public bool HasCrossLists { get; init; } = true;

    /// <summary>How many papers a page of a topic lists; at most 100.</summary>
    public int PageSize { get; init; } = 100;
}
