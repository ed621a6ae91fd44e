using Site.Addresses;
using Site.Diagnostics;

namespace Site.Papers;

/// <summary>What one place in one source states about a paper. Everything may be absent; see <see cref="Paper"/> for the meaning of the fields.</summary>
public sealed record PaperEntry
{
    public required Location At { get; init; }

    /// <summary>Whether <see cref="Arxiv"/> is what the source calls the paper (then it names the page), or a fact beside its title.</summary>
    public bool IsNamedByArxiv { get; init; }

    public Located<Slug>? Id { get; init; }

    /// <summary>One of nothing but characters that do not show, which readers leave out, counts as absent; so does such an abstract.</summary>
    public string? Title { get; init => field = OrAbsent(value); }

    public Utf8Text? Abstract { get; init => field = value is { IsBlank: false } ? value : null; }

    public ArxivId? Arxiv { get; init; }

    public Doi? Doi { get; init; }

    public IReadOnlyList<Author> Authors { get; init; } = [];

    public DateOnly? Published { get; init; }

    public DateOnly? Updated { get; init; }

    public WebLink? Url { get; init; }

    public WebLink? Pdf { get; init; }

    public WebLink? Code { get; init; }

    public WebLink? Project { get; init; }

    public WebLink? Thumbnail { get; init; }

    public IReadOnlyList<WebLink> Media { get; init; } = [];

    /// <summary>Topics given by hand: names, slugs or aliases of the vocabulary.</summary>
    public IReadOnlyList<Located<string>> Tags { get; init; } = [];

    public IReadOnlyList<string> Keywords { get; init; } = [];

    public int? Upvotes { get; init; }

    public int? Comments { get; init; }

    public int? Stars { get; init; }

    public string? Submitter { get; init; }

    public Organization? Organization { get; init; }

    public Summary? Summary { get; init; }

    public MarkdownSource? Note { get; init; }

    public IReadOnlyList<string> Categories { get; init; } = [];

    public string? Remark { get; init; }

    public string? Venue { get; init; }

    private static string? OrAbsent(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
