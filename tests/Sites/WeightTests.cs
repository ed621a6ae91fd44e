using System.IO.Compression;
using System.Text.RegularExpressions;

namespace Site.Tests.Sites;

/// <summary>What a reader loads besides a page's text, as hosts compress it.</summary>
public sealed partial class WeightTests(RealSite site)
{
    private const int MostOfScripts = 16 * 1024;
    private const int MostOfStyles = 10 * 1024;

    [Fact]
    public void No_page_has_more_scripts_and_styles_than_allowed()
    {
        // The page for addresses that do not exist has its style and scripts in it.
        foreach (var page in Directory.EnumerateFiles(site.Offline, "*.html").Where(p => Path.GetFileName(p) != "404.html"))
        {
            var files = Assets().Matches(File.ReadAllText(page)).Select(m => m.Groups["path"].Value).Where(p => p.StartsWith("assets/", StringComparison.Ordinal)).Distinct().ToArray();
            Assert.InRange(files.Where(f => f.EndsWith(".js", StringComparison.Ordinal)).Sum(Compressed), 1, MostOfScripts);
            Assert.InRange(files.Where(f => f.EndsWith(".css", StringComparison.Ordinal)).Sum(Compressed), 1, MostOfStyles);
        }
    }

    private long Compressed(string path)
    {
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.SmallestSize, leaveOpen: true)) gzip.Write(File.ReadAllBytes(Path.Combine(site.Offline, path)));
        return compressed.Length;
    }

    [GeneratedRegex("""(?:src|href)="?(?<path>[^" >]+)""")]
    private static partial Regex Assets();
}
