using System.Collections.Immutable;
using Site.Addresses;
using Site.Citations;
using Site.Diagnostics;
using Site.Papers;

namespace Site.Views;

/// <summary>The page being rendered, as its template sees it.</summary>
public sealed record PageView
{
    internal static readonly Members Members = Members.Of<PageView>("page",
        new("kind", p => p.Kind, "the template that renders it, without `.html`"),
        new("title", p => p.Title, "title of the page"),
        new("description", p => p.Description ?? p.Described?.Description, "one sentence on the page; empty for `404`"),
        new("path", p => p.Path.Value, "path of the page"),
        new("canonical", p => p.Canonical, "its absolute address; empty without a base URL, and where `noindex` is true"),
        new("rss", p => p.Rss, "path of the site's RSS feed"),
        new("bibtex", p => p.Site is { } site ? PageReference.BibTexOf(site, p.Path, p.Title, (p.Canonical, p.Modified)).TrimEnd('\n') : null, "a reference to the page itself in BibTeX, for days, weeks, months and topics"),
        new("archive", p => p.Archive, "the whole site to download, an `archive`: on Subscribe and About, and in no copy of the site within the archive; empty without `--zip`"),
        new("noindex", p => p.NoIndex, "true or false: whether search engines should pass it by"));

    /// <summary>The template that renders it, without ".html".</summary>
    public required string Kind { get; init; }

    public required SitePath Path { get; init; }

    /// <summary>Null where the theme's words say it: <c>pages.authors.title</c> for the kind "authors".</summary>
    public string? Title { get; init; }

    /// <summary>Null where the theme's words say it, <c>pages.authors.description</c>, or nobody does.</summary>
    public string? Description { get; init; }

    /// <summary>Tells pages of a kind apart whose words differ: <c>pages.letter.other.title</c>.</summary>
    public string? Variant { get; init; }

    /// <summary>Its number in a list that is shown in pages, from 1.</summary>
    public int Number { get; init; } = 1;

    /// <summary>The paper whose description is the page's.</summary>
    public PaperView? Described { get; init; }

    /// <summary>Where in the input it comes from, where one place is to name.</summary>
    public Location? Source { get; init; }

    /// <summary>Whether search engines should pass it by.</summary>
    public bool NoIndex { get; init; }

    /// <summary>Whether it offers the whole site as one archive, where there is one.</summary>
    public bool OffersArchive { get; init; }

    /// <summary>The archive that it offers; null until that is made.</summary>
    public ArchiveView? Archive { get; init; }

    /// <summary>The newest day whose content it shows, where one can be told.</summary>
    public DateOnly? Modified { get; init; }

    /// <summary>The links into the site in the curator's own text, where it has one.</summary>
    public IReadOnlyList<Located<string>> Links { get; init; } = [];

    /// <summary>What the template receives besides site, page and root.</summary>
    public ImmutableArray<(string Name, object? Value)> Values { get; init; } = [];

    /// <summary>Its absolute address; null without a base URL.</summary>
    public string? Canonical { get; init; }

    /// <summary>What the site says of itself, by which the page is cited.</summary>
    public SiteSettings? Site { get; init; }

    /// <summary>The path of the site's RSS feed; null where there is none.</summary>
    public string? Rss { get; init; }
}
