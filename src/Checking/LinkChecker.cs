using System.Collections.Concurrent;
using Site.Addresses;
using Site.Diagnostics;

namespace Site.Checking;

/// <summary>
/// Looks at every link of finished pages and style sheets: one that leads into the site must name a file that the site has.
/// Safe to use from many threads.
/// </summary>
public sealed class LinkChecker
{
    private readonly SiteAddresses _addresses;
    private readonly Located<string>[] _deadTexts;
    private readonly HashSet<string> _deadTargets;
    private readonly DiagnosticBag _diagnostics;

    // A link of a template is dead on every page that it makes: that is one mistake.
    private readonly ConcurrentDictionary<(string Origin, string Target, LinkKind Kind), DeadLink> _dead = [];

    public LinkChecker(IReadOnlyList<SiteFile> files, string? baseUrl, DiagnosticBag diagnostics)
    {
        _addresses = new SiteAddresses(files.Select(f => f.Path), baseUrl);
        _deadTexts = [.. files.SelectMany(f => f.Links).Where(l => !_addresses.Contains(Target(l.Value)))];
        _deadTargets = [.. _deadTexts.Select(l => Target(l.Value))];
        _diagnostics = diagnostics;
    }

    /// <summary>Checks a page or style sheet; other files have no links.</summary>
    public void Check(SiteFile file, ReadOnlySpan<byte> content)
    {
        var isPage = file.Path.IsPage;
        if (!isPage && !file.Path.IsStyleSheet) return;
        Dictionary<(string Target, LinkKind Kind), string>? dead = null;
        var root = file.Path.ToRoot;
        if (isPage) PageLinks.Visit(content, Visit);
        else StyleLinks.Visit(content, Visit);
        foreach (var ((target, kind), link) in dead ?? [])
            _dead.AddOrUpdate((file.Origin, target, kind), new DeadLink(file.Path, link, 1), (_, seen) => seen.And(file.Path, link));

        void Visit(ReadOnlySpan<byte> address, LinkKind kind)
        {
            var target = kind == LinkKind.Base ? "" : _addresses.DeadTarget(file.Path, root, address);
            if (target is null || _deadTargets.Contains(target)) return;
            (dead ??= []).TryAdd((target, kind), System.Text.Encoding.UTF8.GetString(address));
        }
    }

    /// <summary>Reports what was found on all pages, and what the curator wrote where it was written.</summary>
    public void Report()
    {
        foreach (var link in _deadTexts)
            _diagnostics.Error(link.At, Codes.DeadLink, $"this links to '{link.Value}', which is no file of the site.");
        foreach (var ((origin, _, kind), dead) in _dead)
            _diagnostics.Error(new Location(origin), Codes.DeadLink, kind == LinkKind.Base ? dead.BaseMessage : dead.Message);
    }

    // The file that a link from the site's root leads to.
    private static string Target(string link) => Uri.UnescapeDataString(link.Split('#', '?')[0]).TrimStart('/');
}
