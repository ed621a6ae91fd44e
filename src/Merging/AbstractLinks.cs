using Site.Addresses;
using Site.Papers;
using Site.Text;

namespace Site.Merging;

/// <summary>What the addresses in an abstract are: the first repository is the paper's code, the first project page its project.</summary>
public static class AbstractLinks
{
    private static readonly string[] CodeHosts =
        ["github.com", "gitlab.com", "bitbucket.org", "codeberg.org", "huggingface.co", "hf.co", "gitee.com", "sourceforge.net", "zenodo.org"];

    private static readonly string[] ProjectHosts = [".github.io", ".gitlab.io", ".pages.dev", ".netlify.app", ".vercel.app", ".readthedocs.io"];

    // How far before an address the words "project page" may stand.
    private const int Reach = 60;

    [ThreadStatic]
    private static char[]? _room;

    public static (WebLink? Code, WebLink? Project) Classify(Utf8Text markdown)
    {
        if (markdown.Span.IndexOf("://"u8) < 0) return (null, null);
        var room = _room ?? [];
        var text = markdown.In(ref room);
        _room = room;
        WebLink? code = null;
        WebLink? project = null;
        for (var from = 0; TextLinks.TryNext(text, ref from, out var address);)
        {
            if (!WebLink.TryParse(text[address].ToString(), out var found) || found is not { } link) continue;
            var start = address.Start.Value;
            if (IsProject(link, text[Math.Max(0, start - Reach)..start])) project ??= link;
            else if (IsCode(link)) code ??= link;
        }

        return (code, project);
    }

    /// <summary>Whether it is something on a host of repositories, and not that host's own page of the paper.</summary>
    public static bool IsCode(WebLink link)
    {
        if (!IsCodeHost(link.Host)) return false;
        var path = link.Path;
        return path.AsSpan().Trim('/').Length > 0 && !path.StartsWith("/papers/", StringComparison.Ordinal);
    }

    private static bool IsCodeHost(ReadOnlySpan<char> host)
    {
        if (host.StartsWith("www.", StringComparison.OrdinalIgnoreCase)) host = host[4..];
        foreach (var known in CodeHosts)
            if (host.Equals(known, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    private static bool IsProjectHost(ReadOnlySpan<char> host)
    {
        foreach (var known in ProjectHosts)
            if (host.EndsWith(known, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    private static bool IsProject(WebLink link, ReadOnlySpan<char> before) =>
        IsProjectHost(link.Host)
        || ((Says(before, "project page") || Says(before, "project website") || Says(before, "project site") || Says(before, "homepage")) && !IsCode(link));

    private static bool Says(ReadOnlySpan<char> text, string words) => text.Contains(words, StringComparison.OrdinalIgnoreCase);
}
