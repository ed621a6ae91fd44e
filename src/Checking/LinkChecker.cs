using System.Collections.Concurrent;
using System.Text;
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
    private readonly HashSet<string> _foreignLinks;
    private readonly TemplateLinks _templates;

    // A link of a template is dead on every page that it makes: that is one mistake. What came with papers has no origin here.
    private readonly ConcurrentDictionary<(string Origin, string Target, LinkKind Kind), DeadLink> _dead = [];

    /// <param name="templates">Those of the theme, in which links are looked for that lead nowhere.</param>
    /// <param name="foreignLinks">Addresses that came with papers: if one leads into the site and is dead, that is no mistake of the site's.</param>
    public LinkChecker(IReadOnlyList<SiteFile> files, IReadOnlyList<SourceText> templates, IEnumerable<string> foreignLinks, string? baseUrl)
    {
        _addresses = new SiteAddresses(files.Select(f => f.Path), baseUrl);
        _deadTexts = [.. files.SelectMany(f => f.Links).Where(l => !_addresses.Contains(Target(l.Value)))];
        _deadTargets = [.. _deadTexts.Select(l => Target(l.Value))];
        _foreignLinks = [.. baseUrl is null ? [] : foreignLinks.Where(l => l.StartsWith(baseUrl, StringComparison.Ordinal))];
        _templates = new TemplateLinks(templates);
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
            _dead.AddOrUpdate((kind == LinkKind.Unendorsed ? "" : file.Origin, target, kind), new DeadLink(file.Path, link, 1), (_, seen) => seen.And(new DeadLink(file.Path, link, 1)));

        void Visit(ReadOnlySpan<byte> address, LinkKind kind)
        {
            var target = kind == LinkKind.Base ? "" : _addresses.DeadTarget(file.Path, root, address);
            if (target is null || _deadTargets.Contains(target)) return;
            var link = Encoding.UTF8.GetString(address);
            if (kind == LinkKind.Unendorsed && !_addresses.IsBelowBase(address)) kind = LinkKind.Link;
            if (kind == LinkKind.Link && _foreignLinks.Contains(link)) kind = LinkKind.Unendorsed;
            (dead ??= []).TryAdd((target, kind), link);
        }
    }

    /// <summary>Reports what was found on all pages, and what the curator wrote where it was written.</summary>
    public void Report(DiagnosticBag diagnostics)
    {
        foreach (var link in _deadTexts)
            diagnostics.Error(link.At, Codes.DeadLink, $"this links to '{link.Value}', which is no file of the site.");
        foreach (var ((_, _, kind), dead) in _dead)
        {
            if (kind == LinkKind.Unendorsed) diagnostics.Warn(new Location(dead.Page.Value), Codes.DeadLink, dead.ForeignMessage);
        }

        // From pages in other folders, the same link leads elsewhere.
        foreach (var mistake in _dead.Where(d => d.Key.Kind != LinkKind.Unendorsed).GroupBy(d => Place(d.Key.Origin, d.Key.Target, d.Value.Link)))
        {
            var dead = mistake.Select(d => d.Value).Aggregate((one, other) => one.And(other));
            diagnostics.Error(mistake.Key.At, Codes.DeadLink, mistake.First().Key.Kind == LinkKind.Base ? dead.BaseMessage : dead.Message);
        }
    }

    private (Location At, string Target) Place(string origin, string target, string link)
    {
        var at = _templates.Find(origin, link, target);
        return (at, at.Line == 0 ? target : "");
    }

    // The file that a link from the site's root leads to.
    private static string Target(string link) => Uri.UnescapeDataString(link.Split('#', '?')[0]).TrimStart('/');
}
