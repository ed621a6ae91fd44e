using System.Collections.Concurrent;
using System.Text;
using Site.Addresses;
using Site.Diagnostics;

namespace Site.Checking;

/// <summary>Collects what finished pages link to outside the site. Safe to use from many threads.</summary>
/// <param name="baseUrl">Addresses below it are the site's own.</param>
public sealed class ExternalLinks(string? baseUrl)
{
    private readonly SiteAddresses _addresses = new([], baseUrl);
    private readonly ConcurrentDictionary<string, Location> _places = new(StringComparer.Ordinal);

    /// <summary>Each address once, in ordinal order.</summary>
    public IReadOnlyList<ExternalLink> All => [.. _places.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => new ExternalLink(new Uri(p.Key), p.Value))];

    /// <summary>Adds the links of a page; other files have none that readers follow.</summary>
    public void Add(SiteFile file, ReadOnlySpan<byte> content)
    {
        if (!file.Path.IsPage) return;
        var at = file.Source ?? new Location(file.Path.Value);
        PageLinks.Visit(content, (address, _) =>
        {
            if (!address.StartsWith("http"u8) || _addresses.IsBelowBase(address)) return;
            if (!WebLink.TryParse(Encoding.UTF8.GetString(address), out var link)) return;
            var url = link.Value.Url.Split('#')[0];
            _places.AddOrUpdate(url, at, (_, seen) => First(seen, at));
        });
    }

    // A place in a text is better than a page of the site.
    private static Location First(Location one, Location other)
    {
        if (one.Line > 0 != other.Line > 0) return one.Line > 0 ? one : other;
        return one < other ? one : other;
    }
}
