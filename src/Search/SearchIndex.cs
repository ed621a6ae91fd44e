using Site.Text;

namespace Site.Search;

/// <summary>
/// The index behind search.html: scripts that the browser loads as a query needs them. The manifest names the others;
/// <c>theme/assets/search.js</c> reads them.
/// </summary>
public sealed record SearchIndex(SearchFile Manifest, IReadOnlyList<SearchFile> Terms, IReadOnlyList<SearchFile> Texts)
{
    public IEnumerable<SearchFile> Files => [Manifest, .. Terms, .. Texts];

    /// <summary>Makes the index. The order of <paramref name="entries"/> does not matter: papers are numbered from the oldest, so that a new day leaves the old texts as they are.</summary>
    public static SearchIndex Build(IEnumerable<SearchEntry> entries)
    {
        SearchEntry[] papers = [.. entries.OrderBy(e => e.Days[0]).ThenBy(e => e.Path)];
        IReadOnlyList<TermShard> shards = [];
        IReadOnlyList<TextChunk> chunks = [];
        using var scratch = new Scratch();
        var readers = TermTable.Read(papers, scratch);
        Parallel.Invoke(() => shards = TermShard.Cut(TermTable.Of(readers)), () => chunks = TextChunk.Cut(papers));
        return new SearchIndex(
            IndexManifest.File(papers.Length, shards, chunks),
            [.. shards.Select(s => s.File)],
            [.. chunks.Select(c => c.File)]);
    }
}
