using Site.Papers;

namespace Site.Merging;

/// <summary>Finds the arXiv id in the DOI that arXiv gives to papers, and in an address at arXiv, where a source names it no other way. Neither says more than the id.</summary>
internal static class ArxivIdentity
{
    public static DigestFile Complete(DigestFile file) =>
        file.Papers.Any(IsHidden) ? file with { Papers = [.. file.Papers.Select(p => IsHidden(p) ? Complete(p, file.Kind) : p)] } : file;

    private static bool IsHidden(PaperEntry entry) => OfDoi(entry) is not null || OfUrl(entry) is not null;

    private static PaperEntry Complete(PaperEntry entry, SourceKind kind)
    {
        var (byDoi, byUrl) = (OfDoi(entry), OfUrl(entry));
        return entry with
        {
            Arxiv = entry.Arxiv ?? byDoi ?? byUrl,
            // A curator's entry is named by its title, and has its page there.
            IsNamedByArxiv = entry.IsNamedByArxiv || (entry.Arxiv is null && kind == SourceKind.Raw),
            Doi = byDoi is null ? entry.Doi : null,
            Url = byUrl is null ? entry.Url : null,
        };
    }

    private static ArxivId? OfDoi(PaperEntry entry) => ArxivId.TryParse(entry.Doi?.Value, out var id) ? id : null;

    private static ArxivId? OfUrl(PaperEntry entry) => ArxivId.TryParse(entry.Url?.Url, out var id) ? id : null;
}
