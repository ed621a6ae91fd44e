using Site.Text;

namespace Site.Papers;

/// <summary>All days together.</summary>
public sealed record PaperDigest
{
    /// <summary>Every paper once: newest last day first, in the day's order within a day.</summary>
    public required IReadOnlyList<Paper> Papers { get; init; }

    /// <summary>Newest first.</summary>
    public required IReadOnlyList<Day> Days { get; init; }

    /// <summary>The days that are not to be published yet. Those of notes that are drafts may have been published by other files.</summary>
    public IReadOnlySet<PartialDate> HeldBack { get; init; } = new HashSet<PartialDate>();

    /// <summary>The topics that papers have, in the vocabulary's order; none before they are looked for.</summary>
    public IReadOnlyList<TopicListing> Topics { get; init; } = [];

    /// <summary>The authors who have a page, by last name.</summary>
    public IReadOnlyList<AuthorListing> Authors { get; init; } = [];

    public PartialDate? LastDay => Days.Count > 0 ? Days[0].Date : null;

    public bool Equals(PaperDigest? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => Papers.Count;
}
