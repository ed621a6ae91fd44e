using System.Text;
using Site.Addresses;

namespace Site.Checking;

/// <summary>Finds the file of the site that an address on one of its pages leads to.</summary>
internal sealed class SiteAddresses
{
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _files;
    private readonly byte[] _baseUrl;

    /// <param name="baseUrl">Addresses below it are the site's own.</param>
    public SiteAddresses(IEnumerable<SitePath> files, string? baseUrl)
    {
        _files = files.Select(f => f.Value).ToHashSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _baseUrl = Encoding.UTF8.GetBytes(baseUrl ?? "");
    }

    public bool Contains(string path) => _files.Set.Contains(path);

    public bool IsBelowBase(ReadOnlySpan<byte> address) => _baseUrl.Length > 0 && address.StartsWith(_baseUrl);

    /// <summary>The path of the file that a dead link names, or the link itself if it leaves the site; null for all other links.</summary>
    /// <param name="page">The file that has the link.</param>
    /// <param name="root">What leads from there to the site's root: "../" for each folder.</param>
    public string? DeadTarget(SitePath page, string root, ReadOnlySpan<byte> address)
    {
        if (address.IsEmpty || address[0] == '#') return null;
        var isBelowBase = IsBelowBase(address);
        if (!isBelowBase && SiteAddress.HasScheme(address)) return null;
        if (IsPlainPath(root, address)) return null;
        var link = SiteAddress.Normalize(Encoding.UTF8.GetString(address));
        if (!isBelowBase && SiteAddress.IsElsewhere(link)) return null;
        var target = isBelowBase ? SiteAddress.Resolve("", link[_baseUrl.Length..]) : SiteAddress.Resolve(page.Value, link);
        if (isBelowBase && target is "") target = Routes.Home.Value;
        return target is not null && Contains(target) ? null : target ?? link;
    }

    // Nearly every link is a file's path after "../" or the base URL: that is looked up without a copy.
    private bool IsPlainPath(string root, ReadOnlySpan<byte> address)
    {
        if (IsBelowBase(address)) address = address[_baseUrl.Length..];
        else if (address.Length > root.Length && Ascii.Equals(address[..root.Length], root)) address = address[root.Length..];
        else return false;
        if (address.Length > SitePath.MaxLength) return false;
        Span<char> path = stackalloc char[address.Length];
        return Encoding.UTF8.TryGetChars(address, path, out var length) && _files.Contains(path[..length]);
    }
}
