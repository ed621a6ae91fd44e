using System.IO.Compression;

namespace Site.Tests.Browser;

/// <summary>What readers type who look for one paper among those of real days: by its title, by what it does, with a slip, by its id.</summary>
[Collection(BrowserTests.Name)]
public sealed class KnownPapersTests(BrowserFixture browser) : IDisposable
{
    private const int Budget = 160_000;

    private const string Ask = "async query => (await searchTexts.read(await searchRank.search(query), 3)).map(paper => paper[0])";

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task Are_among_the_first_three_and_nearly_all_the_first()
    {
        foreach (var file in Directory.EnumerateFiles(Samples.Path("hf-daily-papers"), "*.json"))
            _folder.With($"input/digest/{Path.GetFileName(file)}", File.ReadAllBytes(file));
        _folder.With("input/tags.yml", File.ReadAllBytes(Path.Combine(Repository.Sample, "tags.yml")));
        var chromium = browser.Browser();
        var site = BuiltSite.Build(_folder["input"], _folder["site"], new Uri(_folder["site"] + "/").AbsoluteUri);
        await using var reader = await Reader.OpenAsync(chromium, site, new View());
        var loaded = new HashSet<string>(StringComparer.Ordinal);
        reader.Page.Request += (_, e) => { if (e.Request.Url.Contains("/search/", StringComparison.Ordinal)) loaded.Add(new Uri(e.Request.Url).LocalPath); };

        var places = new List<int>();
        foreach (var line in File.ReadLines(Path.Combine(Repository.Root, "tests", "Browser", "queries.txt")))
        {
            string[] parts = line.Split(" | ");
            loaded.Clear();
            await reader.GoAsync("search.html");
            var found = await reader.Page.EvaluateFunctionAsync<string[]>(Ask, parts[0]);
            Assert.Contains($"papers/{parts[1]}.html", found);
            places.Add(Array.IndexOf(found, $"papers/{parts[1]}.html"));
            Assert.InRange(loaded.Sum(Compressed), 1, Budget);
        }

        Assert.Equal(54, places.Count);
        Assert.InRange(places.Count(p => p == 0), 50, places.Count);
    }

    public void Dispose() => _folder.Dispose();

    private static long Compressed(string file)
    {
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.SmallestSize, leaveOpen: true)) gzip.Write(File.ReadAllBytes(file));
        return compressed.Length;
    }
}
