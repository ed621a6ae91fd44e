using Site.Addresses;
using Site.Diagnostics;

namespace Site.Papers;

/// <summary>What one place in one source states about a paper.</summary>
public sealed record PaperEntry : PaperFacts
{
    public required Location At { get; init; }

    /// <summary>Whether it is all of one line of its file, and nothing else is.</summary>
    public bool IsLine { get; init; }

    /// <summary>Whether <see cref="PaperFacts.Arxiv"/> is what the source calls the paper (then it names the page), or a fact beside its title.</summary>
    public bool IsNamedByArxiv { get; init; }

    /// <summary>The day on which this was stated, where it corrects what was said before.</summary>
    public DateOnly? Corrected { get; init; }

    /// <summary>Whether it is announced on its day as a cross-list from another category of arXiv.</summary>
    public bool IsCrossListed { get; init; }

    /// <summary>The name of its page, where a curator gives one.</summary>
    public Located<Slug>? Id { get; init; }
}
