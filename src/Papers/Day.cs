using Site.Text;

namespace Site.Papers;

/// <summary>One day's list of papers, in the order to show; or that of a month or year, for papers of which no more is known.</summary>
public sealed record Day
{
    public required PartialDate Date { get; init; }

    /// <summary>When it first appeared on the site, in universal time.</summary>
    public DateTime Published { get => field == default ? FirstPublications.Noon(Date.First) : field; init; }

    /// <summary>When it was complete, in universal time, where that is known.</summary>
    public DateTime? Closed { get; init; }

    /// <summary>What the curator calls it; null for most.</summary>
    public string? Title { get; init; }

    /// <summary>The curator's words, in Markdown.</summary>
    public MarkdownSource? Note { get; init; }

    public required IReadOnlyList<Paper> Papers { get; init; }

    public bool Equals(Day? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => Date.GetHashCode();
}
