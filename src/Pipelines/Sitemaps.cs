using System.Buffers;
using System.Globalization;
using System.Text;
using Site.Addresses;
using Site.Execution;
using Site.Markdown;
using Site.Papers;
using Site.Text;

namespace Site.Pipelines;

/// <summary>Makes the sitemap (https://www.sitemaps.org/protocol.html); with more pages than one file may list, an index of several.</summary>
public sealed class Sitemaps : Pipeline
{
    // The protocol's limit is 50,000.
    private const int MostAddresses = 40_000;
    // Of "</loc><lastmod>2026-01-05</lastmod>".
    private const int EntryLength = 40;
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private static readonly SearchValues<char> Plain = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/");

    private readonly Settings _settings;
    private readonly IReadOnlyList<Pipeline> _pages;

    public Sitemaps(Settings settings, params IReadOnlyList<Pipeline> pages)
    {
        (_settings, _pages) = (settings, pages);
        Dependencies = [settings, .. pages];
        PostProcess = [new Make<SiteFile>(Files)];
    }

    private IEnumerable<SiteFile> Files(PipelineContext context)
    {
        if (context.Model<SiteSettings>(_settings).BaseUrl is not { } baseUrl) return [];
        var pages = _pages.SelectMany(context.Documents<SiteFile>).Select(d => d.Model).Where(f => f.IsListed).ToArray();
        if (pages.Length <= MostAddresses) return [File(Routes.Sitemap, "urlset", "url", pages, baseUrl)];
        var parts = pages.Chunk(MostAddresses).Select((chunk, index) => File(Part(index + 1), "urlset", "url", chunk, baseUrl)).ToArray();
        return [File(Routes.Sitemap, "sitemapindex", "sitemap", parts, baseUrl), .. parts];
    }

    private static SitePath Part(int number) => SitePath.Parse($"sitemap-{number.ToString(CultureInfo.InvariantCulture)}.xml");

    private static SiteFile File(SitePath path, string list, string entry, IReadOnlyList<SiteFile> files, string baseUrl) => new(path, "sitemap", output =>
    {
        var (open, close) = ($"<{entry}><loc>{HtmlEscape.Of(baseUrl)}", $"</{entry}>\n");
        // All at once: it is many times larger than a page, and to grow by and by would take twice the room.
        output.GetSpan(files.Sum(f => open.Length + f.Path.Value.Length + close.Length + EntryLength));
        Encoding.UTF8.GetBytes($"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<{list} xmlns=\"{Namespace}\">\n", output);
        foreach (var file in files.OrderBy(f => f.Path))
        {
            Encoding.UTF8.GetBytes(open, output);
            if (file.Path != Routes.Home) Encoding.UTF8.GetBytes(Escaped(file.Path.Value), output);
            output.Write("</loc>"u8);
            if (file.Modified is { } day) Encoding.UTF8.GetBytes($"<lastmod>{Iso.Date(day)}</lastmod>", output);
            Encoding.UTF8.GetBytes(close, output);
        }

        Encoding.UTF8.GetBytes($"</{list}>\n", output);
    });

    // As in an address, and in XML. Most paths need neither.
    private static string Escaped(string path) => path.AsSpan().ContainsAnyExcept(Plain)
        ? HtmlEscape.Of(Uri.EscapeDataString(path).Replace("%2F", "/", StringComparison.Ordinal))
        : path;
}
