using Site.Papers;

namespace Site.Search;

/// <summary>
/// The index behind search.html: scripts that the browser loads as a query needs them. The manifest names the others;
/// <c>theme/assets/search.js</c> reads them.
/// </summary>
public sealed record SearchIndex(SearchFile Manifest, IReadOnlyList<SearchFile> Terms, IReadOnlyList<SearchFile> Texts)
{
    public IEnumerable<SearchFile> Files => [Manifest, .. Terms, .. Texts];

    /// <summary>Makes the index. The order of <paramref name="papers"/> does not matter: they are numbered from the oldest, so that a new day leaves the old texts as they are.</summary>
    public static SearchIndex Build(IReadOnlyList<PaperText> papers)
    {
        PaperText[] ordered = [.. papers.OrderBy(p => p.Paper.FirstDay).ThenBy(p => p.Paper.Page)];
        IReadOnlyList<TermShard> shards = [];
        IReadOnlyList<TextChunk> chunks = [];
        var index = InvertedIndex.Of(ordered);
        Parallel.Invoke(() => shards = TermShard.Cut(index), () => chunks = TextChunk.Cut(ordered));
        return new SearchIndex(
            IndexManifest.File(papers.Count, shards, chunks),
            [.. shards.Select(s => s.File)],
            [.. chunks.Select(c => c.File)]);
    }
}
