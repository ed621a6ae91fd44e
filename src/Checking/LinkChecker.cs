using System.Buffers;
using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Text;
using Site.Addresses;
using Site.Diagnostics;

namespace Site.Checking;

/// <summary>
/// Looks at every link of a finished page: one that leads into the site must name a file that the site has. Safe to use
/// from many threads.
/// </summary>
public sealed class LinkChecker
{
    private static readonly SearchValues<byte> Quotes = SearchValues.Create("\"'"u8);

    private readonly PathSet _files;
    private readonly Located<string>[] _deadTexts;
    private readonly HashSet<string> _deadTargets;
    private readonly string? _baseUrl;
    private readonly byte[] _base;
    private readonly DiagnosticBag _diagnostics;

    // A link of a template is dead on every page that it makes: that is one mistake.
    private readonly ConcurrentDictionary<(string Origin, string Target), DeadLink> _dead = [];

    public LinkChecker(IReadOnlyList<SiteFile> files, string? baseUrl, DiagnosticBag diagnostics)
    {
        _files = new PathSet(files);
        _deadTexts = [.. files.SelectMany(f => f.Links).Where(l => !_files.Contains(Target(l.Value)))];
        _deadTargets = [.. _deadTexts.Select(l => Target(l.Value))];
        (_baseUrl, _base, _diagnostics) = (baseUrl, Encoding.UTF8.GetBytes(baseUrl ?? ""), diagnostics);
    }

    /// <summary>Checks the <c>href</c> and <c>src</c> attributes of an HTML page.</summary>
    public void Check(SiteFile page, ReadOnlySpan<byte> html)
    {
        Dictionary<string, string>? dead = null;
        var root = page.Path.ToRoot;
        CheckAttribute(page, root, html, "href="u8, ref dead);
        CheckAttribute(page, root, html, "src="u8, ref dead);
        foreach (var (target, link) in dead ?? [])
            _dead.AddOrUpdate((page.Origin, target), new DeadLink(page.Path, link, 1), (_, seen) => seen.And(page.Path, link));
    }

    /// <summary>Reports what was found on all pages, and what the curator wrote where it was written.</summary>
    public void Report()
    {
        foreach (var link in _deadTexts)
            _diagnostics.Error(link.At, Codes.DeadLink, $"this links to '{link.Value}', which is no file of the site.");
        foreach (var ((origin, _), dead) in _dead)
            _diagnostics.Error(new Location(origin), Codes.DeadLink, $"{dead.Page} links to '{dead.Link}', which is no file of the site{dead.More}.");
    }

    private void CheckAttribute(SiteFile page, string root, ReadOnlySpan<byte> html, ReadOnlySpan<byte> attribute, ref Dictionary<string, string>? dead)
    {
        for (var at = html.IndexOf(attribute); at >= 0;)
        {
            var isWhole = at > 0 && html[at - 1] is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t';
            html = html[(at + attribute.Length)..];
            if (isWhole && html.Length > 0 && Quotes.Contains(html[0]))
            {
                var end = html[1..].IndexOf(html[0]);
                if (end < 0) return;
                CheckLink(page, root, html.Slice(1, end), ref dead);
                html = html[(end + 1)..];
            }

            at = html.IndexOf(attribute);
        }
    }

    private void CheckLink(SiteFile page, string root, ReadOnlySpan<byte> raw, ref Dictionary<string, string>? dead)
    {
        if (raw.Length == 0 || raw[0] == '#' || IsPlainlyThere(root, raw) || IsElsewhere(raw)) return;
        var link = WebUtility.HtmlDecode(Encoding.UTF8.GetString(raw));
        var target = Resolve(page.Path, link);
        if (target is not null && (_files.Contains(target) || _deadTargets.Contains(target))) return;
        (dead ??= new(StringComparer.Ordinal)).TryAdd(target ?? link, link);
    }

    // Nearly every link is a file's path as it stands after "../" or the base URL: that is looked up without a copy.
    private bool IsPlainlyThere(string root, ReadOnlySpan<byte> raw)
    {
        if (IsBelowBase(raw)) return _files.Contains(raw[_base.Length..]);
        return raw.Length > root.Length && Ascii.Equals(raw[..root.Length], root) && _files.Contains(raw[root.Length..]);
    }

    // A scheme, or an address of another host. Addresses below the base URL are the site's own.
    private bool IsElsewhere(ReadOnlySpan<byte> raw)
    {
        if (IsBelowBase(raw)) return false;
        var colon = raw.IndexOf((byte)':');
        var slash = raw.IndexOfAny("/?#"u8);
        return (colon >= 0 && (slash < 0 || colon < slash)) || raw.StartsWith("//"u8);
    }

    private bool IsBelowBase(ReadOnlySpan<byte> raw) => _base.Length > 0 && raw.StartsWith(_base);

    // The file that a link from the site's root leads to.
    private static string Target(string link) => Path(link).TrimStart('/');

    private static string Path(string link) => Uri.UnescapeDataString(link.Split('#', '?')[0]);

    private string? Resolve(SitePath page, string link)
    {
        if (_baseUrl is not null && link.StartsWith(_baseUrl, StringComparison.Ordinal))
        {
            link = link[_baseUrl.Length..];
            if (link.Split('#', '?')[0].Length == 0) return Routes.Home.Value;
        }
        else link = page.Value[..(page.Value.LastIndexOf('/') + 1)] + link;

        var segments = new List<string>();
        foreach (var segment in Path(link).Split('/'))
        {
            if (segment == ".") continue;
            if (segment != "..") segments.Add(segment);
            else if (segments.Count > 0) segments.RemoveAt(segments.Count - 1);
            else return null;
        }

        return string.Join('/', segments);
    }

    /// <summary>A link that leads nowhere: the first page that has it, and how many do.</summary>
    private readonly record struct DeadLink(SitePath Page, string Link, int Count)
    {
        public string More => Count > 1 ? string.Create(CultureInfo.InvariantCulture, $" ({Count} pages have this link)") : "";

        public DeadLink And(SitePath page, string link) =>
            page < Page ? new DeadLink(page, link, Count + 1) : this with { Count = Count + 1 };
    }
}
