using Site.Papers;

namespace Site.Feeds;

/// <summary>The papers of one archive document: those that entered the digest on one day, in universal time, by feed key.</summary>
public sealed record ArchivePart(DateOnly Date, IReadOnlyList<Paper> Papers);
