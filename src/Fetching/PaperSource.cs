using Site.Addresses;
using Site.Diagnostics;

namespace Site.Fetching;

/// <summary>One source of <c>sources.yml</c>: a service, and what to ask it.</summary>
public sealed record PaperSource
{
    /// <summary>Names its files, and its lines in the ledger.</summary>
    public required string Id { get; init; }

    public required ServiceKind Service { get; init; }

    /// <summary>Its place in <c>sources.yml</c>.</summary>
    public required Location At { get; init; }

    /// <summary>As readers of the site see it; null where the service's own name will do.</summary>
    public string? Name { get; init; }

    /// <summary>Its name for readers of the site.</summary>
    public string Title => Name ?? Service switch
    {
        ServiceKind.HuggingFace => "Hugging Face",
        ServiceKind.Arxiv => $"arXiv ({string.Join(", ", Categories)})",
        ServiceKind.ArxivQuery => $"arXiv ({Query})",
        ServiceKind.Biorxiv => "bioRxiv",
        ServiceKind.Medrxiv => "medRxiv",
        _ => Url?.Host ?? Id,
    };

    /// <summary>Categories of arXiv, bioRxiv or medRxiv; none means all, where the service has such a question.</summary>
    public IReadOnlyList<string> Categories { get; init; } = [];

    /// <summary>A question to arXiv's API, in its own language.</summary>
    public string? Query { get; init; }

    public WebLink? Url { get; init; }

    /// <summary>After how many days an address has new papers, as its curator says; null where the ledger tells.</summary>
    public int? Every { get; init; }

    /// <summary>Whether papers that are only cross-listed in the categories are taken.</summary>
    public bool TakesCrossListed { get; init; }

    /// <summary>Phrases of which a paper must have one; none takes all.</summary>
    public IReadOnlyList<string> Keep { get; init; } = [];

    /// <summary>Phrases of which a paper must have none.</summary>
    public IReadOnlyList<string> Drop { get; init; } = [];

    /// <summary>The most papers of a day.</summary>
    public int Most { get; init; } = int.MaxValue;

    /// <summary>How many days before today are asked again or made up for.</summary>
    public required int DaysBack { get; init; }
}
