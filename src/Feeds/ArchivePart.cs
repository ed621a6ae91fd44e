using Site.Papers;

namespace Site.Feeds;

/// <summary>The papers of one archive document: those that first appeared in a stretch of days of one month, newest day first.</summary>
/// <param name="Month">Its first day.</param>
/// <param name="Number">1 for the month's first part.</param>
/// <param name="LastDay">The last day it covers.</param>
public sealed record ArchivePart(DateOnly Month, int Number, DateOnly LastDay, IReadOnlyList<Paper> Papers)
{
    /// <summary>When a paper was last in the digest, as far as this document knows: later days must not change it.</summary>
    public DateOnly Updated(Paper paper) => paper.Days.Last(d => d <= LastDay);
}
