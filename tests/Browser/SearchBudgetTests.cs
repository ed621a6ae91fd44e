using System.IO.Compression;
using PuppeteerSharp;
using Site.Papers;
using Site.Search;
using Site.Tests.Papers;
using Site.Tests.Search;

namespace Site.Tests.Browser;

/// <summary>What a query loads of the index of a large digest, in which every word is in half of the papers.</summary>
[Collection(BrowserTests.Name)]
public sealed class SearchBudgetTests(BrowserFixture browser) : IDisposable
{
    private const int Papers = 10_000;
    private const int Words = 80;
    private const int Budget = 160_000;

    // Gives how many papers are shown and which words are left out.
    private const string Ask = """
        async (query, limit) => {
          const answer = await searchRank.search(query, limit || undefined);
          const papers = await searchTexts.read(answer, 10);
          return [papers.length, answer.left.length];
        }
        """;

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task Is_bounded_and_what_is_left_out_is_told_and_can_be_had()
    {
        await using var reader = await browser.ReaderAsync("files");
        var page = reader.Page;
        var loaded = new HashSet<string>(StringComparer.Ordinal);
        page.Request += (_, e) => { if (e.Request.Url.Contains("/search/", StringComparison.Ordinal)) loaded.Add(new Uri(e.Request.Url).LocalPath); };
        Write(_folder);

        foreach (var query in (string[])["con7", "con11 con22 con33", "\"con2 con1\"", string.Join(' ', Enumerable.Range(0, 12).Select(i => $"con{i}"))])
        {
            var answer = await AskAsync(page, query);
            Assert.Equal(query[0] == '"' ? 0 : 10, answer[0]);
            Assert.InRange(loaded.Sum(Compressed), 1, Budget);
            loaded.Clear();
        }

        Assert.Equal([0, 1], (IEnumerable<int>)await AskAsync(page, "con"));
        Assert.Equal([10, 0], (IEnumerable<int>)await page.EvaluateFunctionAsync<int[]>(Ask, "con", 1e9));
        loaded.Clear();

        var all = string.Join(' ', Enumerable.Range(0, Words).Select(i => $"con{i}"));
        var told = await AskAsync(page, all);
        Assert.InRange(told[1], 1, Words - 12);
        Assert.InRange(loaded.Sum(Compressed), 1, Budget);
        told = await page.EvaluateFunctionAsync<int[]>(Ask, all, 1e9);
        Assert.Equal(0, told[1]);
    }

    public void Dispose() => _folder.Dispose();

    // Each query is a reader's first.
    private async Task<int[]> AskAsync(IPage page, string query)
    {
        await page.GoToAsync(new Uri(_folder["index.html"]).AbsoluteUri);
        return await page.EvaluateFunctionAsync<int[]>(Ask, query, 0);
    }

    private static void Write(TemporaryFolder folder)
    {
        var random = new Random(1);
        var index = SearchIndex.Build([.. Enumerable.Range(0, Papers).Select(i => Paper(i, random))]);
        foreach (var file in index.Files) folder.With(file.Path.Value, IndexReader.Text(file));
        string[] parts = ["1-query.js", "2-index.js", "3-rank.js", "4-texts.js"];
        foreach (var part in parts) folder.With(part, File.ReadAllBytes(Path.Combine(Repository.Theme, "assets", "search.js", part)));
        var scripts = string.Concat(parts.Append(index.Manifest.Path.Value).Select(s => $"<script src=\"{s}\"></script>"));
        folder.With("index.html", $"<!doctype html><meta charset=\"utf-8\"><title>Search</title>{scripts}");
    }

    private static PaperText Paper(int number, Random random) => PaperTexts.Of(
        $"p{number}",
        $"Paper {number}",
        string.Join(' ', Enumerable.Range(0, Words).Where(_ => random.Next(2) == 0).Select(i => $"con{i}")),
        new DateOnly(2026, 1, 1).AddDays(number / 50));

    private static long Compressed(string file)
    {
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.SmallestSize, leaveOpen: true)) gzip.Write(File.ReadAllBytes(file));
        return compressed.Length;
    }
}
