using Site.Papers;

namespace Site.Fetching;

/// <summary>One entry of a reply: its text as the service wrote it, and the paper that a reader found in it.</summary>
/// <param name="Key">By which the same paper is known in another reply.</param>
public sealed record EntryText(string Key, string Text, PaperEntry Paper)
{
    public static string KeyOf(PaperEntry paper) =>
        paper.Arxiv?.Value ?? paper.Doi?.Value.ToLowerInvariant() ?? paper.Url?.Url ?? (paper.Title ?? "").ToLowerInvariant();

    /// <summary>Whether it says less than an earlier entry on the same paper: fewer votes, or no title or abstract any more.</summary>
    public bool SaysLessThan(EntryText earlier) =>
        (Paper.Upvotes ?? 0) < (earlier.Paper.Upvotes ?? 0)
        || (Paper.Title is null && earlier.Paper.Title is not null)
        || (Paper.Abstract is null && earlier.Paper.Abstract is not null);
}
