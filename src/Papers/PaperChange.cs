namespace Site.Papers;

/// <summary>One thing that became otherwise of a paper after it entered the digest.</summary>
/// <param name="At">When the site first said so, in universal time.</param>
/// <param name="Before">What was said before: a title, the day of a version; null where there was nothing.</param>
/// <param name="After">What is said since: a title, the day of a version, a DOI; null where a paper was withdrawn.</param>
public sealed record PaperChange(ChangeKind Kind, DateTime At, string? Before, string? After);
