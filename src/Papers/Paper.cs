using System.Runtime.CompilerServices;
using Site.Addresses;
using Site.Diagnostics;

namespace Site.Papers;

/// <summary>One research paper, as all sources together know it. Texts are Unicode without TeX's text-mode commands.</summary>
public sealed record Paper
{
    /// <summary>The name of its page: the arXiv id (old style with a hyphen for the slash), or a slug.</summary>
    public required Slug Id
    {
        get;
        init
        {
            field = value;
            Page = Routes.Paper(value);
        }
    }

    /// <summary>The address of its page.</summary>
    public SitePath Page { get; private init; }

    /// <summary>What its feed ids are made of. Unlike <see cref="Id"/>, it stays when the paper gains an arXiv id or another address.</summary>
    public required string FeedKey { get; init; }

    /// <summary>Plain text on one line.</summary>
    public required string Title { get; init; }

    /// <summary>Markdown.</summary>
    public required Utf8Text Abstract { get; init; }

    public ArxivId? Arxiv { get; init; }

    public Doi? Doi { get; init; }

    public IReadOnlyList<Author> Authors { get; init; } = [];

    /// <summary>The day of its first version.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>The day of its newest version, where known.</summary>
    public DateOnly? Updated { get; init; }

    /// <summary>The address the source gives for the paper, besides arXiv and DOI.</summary>
    public WebLink? Url { get; init; }

    public WebLink? Pdf { get; init; }

    /// <summary>Its code repository: given, or found in the abstract.</summary>
    public WebLink? Code { get; init; }

    /// <summary>Its project page: given, or found in the abstract.</summary>
    public WebLink? Project { get; init; }

    public WebLink? Thumbnail { get; init; }

    /// <summary>Images and videos that go with it. They are linked, never loaded.</summary>
    public IReadOnlyList<WebLink> Media { get; init; } = [];

    public IReadOnlyList<Topic> Topics { get; init; } = [];

    /// <summary>Free phrases that came with the paper, as written.</summary>
    public IReadOnlyList<string> Keywords { get; init; } = [];

    public int? Upvotes { get; init; }

    public int? Comments { get; init; }

    /// <summary>Stars of the code repository.</summary>
    public int? Stars { get; init; }

    public string? Submitter { get; init; }

    public Organization? Organization { get; init; }

    public Summary? Summary { get; init; }

    /// <summary>The curator's own words, in Markdown.</summary>
    public MarkdownSource? Note { get; init; }

    /// <summary>arXiv categories, the primary one first.</summary>
    public IReadOnlyList<string> Categories { get; init; } = [];

    /// <summary>The authors' comment at arXiv ("12 pages, 3 figures").</summary>
    public string? Remark { get; init; }

    /// <summary>Where it was published: a journal reference or a venue, as written.</summary>
    public string? Venue { get; init; }

    /// <summary>Its days in the digest, oldest first; never empty.</summary>
    public required IReadOnlyList<DateOnly> Days { get; init; }

    /// <summary>Where it is first stated, for messages.</summary>
    public required Location At { get; init; }

    public DateOnly FirstDay => Days[0];

    public DateOnly LastDay => Days[^1];

    /// <summary>Whether any source says where the paper itself can be read.</summary>
    public bool HasAddress => Arxiv is not null || Doi is not null || Url is not null || Pdf is not null;

    // Identity is the page: the digest holds one object a paper.
    public bool Equals(Paper? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);
}
