using Site.Addresses;
using Site.Citations;
using Site.Ledgers;
using Site.Markdown;
using Site.Papers;
using Site.Related;

namespace Site.Views;

/// <summary>All that views are made from: the digest, and what was computed from its papers.</summary>
public sealed record SiteContent
{
    public required SiteSettings Settings { get; init; }

    public required PaperDigest Digest { get; init; }

    public required Topics.Vocabulary Vocabulary { get; init; }

    public required DigestTexts Texts { get; init; }

    public required Bibliography References { get; init; }

    public required IReadOnlyDictionary<Paper, IReadOnlyList<RelatedPaper>> Related { get; init; }

    /// <summary>A small picture of each of some papers.</summary>
    public IReadOnlyDictionary<Paper, Picture> Pictures { get; init; } = new Dictionary<Paper, Picture>();

    /// <summary>How it stands with the sources.</summary>
    public DigestStatus Status { get; init; } = DigestStatus.None;

    /// <summary>The curator's own pages.</summary>
    public IReadOnlyList<ContentPage> OwnPages { get; init; } = [];

    /// <summary>The site's icon; null where it has none.</summary>
    public SitePath? Icon { get; init; }
}
