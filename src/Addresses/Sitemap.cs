using System.Buffers;
using System.Globalization;
using System.Net;
using System.Text;
using Site.Text;

namespace Site.Addresses;

/// <summary>Writes the sitemap (https://www.sitemaps.org/protocol.html); with more pages than one file may list, an index of several.</summary>
public static class Sitemap
{
    // The protocol's limit is 50,000.
    private const int MostAddresses = 40_000;
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <param name="files">The files of the site; those that are listed are taken.</param>
    /// <param name="baseUrl">The absolute address of the site.</param>
    public static IReadOnlyList<SiteFile> Files(IEnumerable<SiteFile> files, string baseUrl)
    {
        SiteFile[] pages = [.. files.Where(f => f.IsListed)];
        if (pages.Length <= MostAddresses) return [File(Routes.Sitemap, ("urlset", "url"), pages, baseUrl)];
        SiteFile[] parts = [.. pages.Chunk(MostAddresses).Select((chunk, index) => File(Part(index + 1), ("urlset", "url"), chunk, baseUrl))];
        return [File(Routes.Sitemap, ("sitemapindex", "sitemap"), parts, baseUrl), .. parts];
    }

    private static SitePath Part(int number) => SitePath.Parse($"sitemap-{number.ToString(CultureInfo.InvariantCulture)}.xml");

    private static SiteFile File(SitePath path, (string List, string Entry) elements, IReadOnlyList<SiteFile> files, string baseUrl) => new(path, "sitemap", output =>
    {
        Write(output, $"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<{elements.List} xmlns=\"{Namespace}\">\n");
        foreach (var file in files.OrderBy(f => f.Path))
        {
            var url = WebUtility.HtmlEncode(baseUrl + (file.Path == Routes.Home ? "" : Escaped(file.Path)));
            var modified = file.Modified is { } day ? $"<lastmod>{Iso.Date(day)}</lastmod>" : "";
            Write(output, $"<{elements.Entry}><loc>{url}</loc>{modified}</{elements.Entry}>\n");
        }

        Write(output, $"</{elements.List}>\n");
    });

    private static string Escaped(SitePath path) => Uri.EscapeDataString(path.Value).Replace("%2F", "/", StringComparison.Ordinal);

    private static void Write(IBufferWriter<byte> output, string text) => Encoding.UTF8.GetBytes(text, output);
}
