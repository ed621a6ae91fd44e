using Site.Papers;

namespace Site.Merging;

/// <summary>One entry, and the file that holds it.</summary>
internal sealed record Statement(DigestFile File, PaperEntry Entry);
