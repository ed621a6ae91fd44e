using Site.Addresses;
using Site.Diagnostics;
using Site.Text;

namespace Site.Papers;

/// <summary>
/// What is known of a paper, by one source (<see cref="PaperEntry"/>) or by all together (<see cref="Paper"/>). Everything may be
/// absent. Texts are Unicode without TeX's text-mode commands.
/// </summary>
public record PaperFacts
{
    /// <summary>Plain text on one line. A blank one counts as absent, and so does a blank abstract.</summary>
    public string? Title { get; init => field = OrAbsent(value); }

    /// <summary>Markdown.</summary>
    public string? Abstract { get; init => field = OrAbsent(value); }

    public ArxivId? Arxiv { get; init; }

    public Doi? Doi { get; init; }

    public IReadOnlyList<Author> Authors { get; init; } = [];

    /// <summary>Whether the source names only the first of its authors ("et al.").</summary>
    public bool HasUnnamedAuthors { get; init; }

    /// <summary>The day of its first version.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>The day of its newest version, where known.</summary>
    public DateOnly? Updated { get; init; }

    /// <summary>The day on which its authors took it back.</summary>
    public DateOnly? Withdrawn { get; init; }

    /// <summary>The address the source gives for the paper, besides arXiv and DOI.</summary>
    public WebLink? Url { get; init; }

    public WebLink? Pdf { get; init; }

    /// <summary>Its code repository.</summary>
    public WebLink? Code { get; init; }

    /// <summary>Its project page.</summary>
    public WebLink? Project { get; init; }

    public WebLink? Thumbnail { get; init; }

    /// <summary>Images and videos that go with it. They are linked, never loaded.</summary>
    public IReadOnlyList<WebLink> Media { get; init; } = [];

    /// <summary>All addresses that came with it.</summary>
    public IEnumerable<WebLink> Links => ((IEnumerable<WebLink?>)[Url, Pdf, Code, Project, Thumbnail, .. Media]).OfType<WebLink>();

    /// <summary>Topics given by hand, each by name, slug or alias.</summary>
    public IReadOnlyList<Located<string>> Tags { get; init; } = [];

    /// <summary>Topics that it is not to have, whatever its tags, keywords and phrases say.</summary>
    public IReadOnlyList<Located<string>> NotTags { get; init; } = [];

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

    /// <summary>Whether the curator keeps it off the site; null where nothing is said.</summary>
    public bool? IsHidden { get; init; }

    /// <summary>Whether the curator has it at the top of its days; null where nothing is said.</summary>
    public bool? IsPinned { get; init; }

    /// <summary>Fields of the curator's own.</summary>
    public IReadOnlyList<ExtraField> Extra { get; init; } = [];

    /// <summary>The fields that the curator leaves empty on purpose, as they are written: what weaker sources say there does not count.</summary>
    public IReadOnlyList<string> Emptied { get; init; } = [];

    /// <summary>arXiv categories, the primary one first.</summary>
    public IReadOnlyList<string> Categories { get; init; } = [];

    /// <summary>The authors' comment at arXiv ("12 pages, 3 figures").</summary>
    public string? Remark { get; init; }

    /// <summary>Where it was published: a journal reference or a venue, as written.</summary>
    public string? Venue { get; init; }

    /// <summary>What it was published as; null where no source says so.</summary>
    public PublicationKind? Kind { get; init; }

    /// <summary>When it appeared in its venue, as exactly as is known.</summary>
    public PartialDate? Issued { get; init; }

    public string? Volume { get; init; }

    /// <summary>The number of the issue, or of a report.</summary>
    public string? Issue { get; init; }

    /// <summary>"1–9", an article number, or a list of pages.</summary>
    public string? Pages { get; init; }

    /// <summary>Of a thesis its school, of a report its institution.</summary>
    public string? Publisher { get; init; }

    /// <summary>Of the book or the proceedings that it is in.</summary>
    public IReadOnlyList<Author> Editors { get; init; } = [];

    /// <summary>The language of title and abstract, a BCP 47 tag; null where no source says so.</summary>
    public string? Language { get; init; }

    private static string? OrAbsent(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
