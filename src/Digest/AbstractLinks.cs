namespace Site.Digest;

/// <summary>What the addresses in an abstract are: the first repository is the paper's code, the first project page its project.</summary>
public static class AbstractLinks
{
    private static readonly string[] CodeHosts =
        ["github.com", "gitlab.com", "bitbucket.org", "codeberg.org", "huggingface.co", "hf.co", "gitee.com", "sourceforge.net", "zenodo.org"];

    private static readonly string[] ProjectHosts = [".github.io", ".gitlab.io", ".pages.dev", ".netlify.app", ".vercel.app", ".readthedocs.io"];

    // How far before an address the words "project page" may stand.
    private const int Reach = 60;

    public static (WebLink? Code, WebLink? Project) Classify(string text)
    {
        WebLink? code = null;
        WebLink? project = null;
        var start = 0;
        foreach (var address in Addresses.In(text))
        {
            start = text.IndexOf(address, start, StringComparison.Ordinal);
            if (!WebLink.TryParse(address, out var found) || found is not { } link) continue;
            if (IsProject(link, Before(text, start))) project ??= link;
            else if (IsCode(link)) code ??= link;
        }

        return (code, project);
    }

    /// <summary>Whether it is something on a host of repositories, and not that host's own page of the paper.</summary>
    public static bool IsCode(WebLink link) =>
        CodeHosts.Any(h => link.Host.Equals(h, StringComparison.OrdinalIgnoreCase) || link.Host.Equals("www." + h, StringComparison.OrdinalIgnoreCase))
        && link.Path.Trim('/').Length > 0
        && !link.Path.StartsWith("/papers/", StringComparison.Ordinal);

    private static bool IsProject(WebLink link, string before) =>
        ProjectHosts.Any(h => link.Host.EndsWith(h, StringComparison.OrdinalIgnoreCase))
        || (!IsCode(link) && (Says(before, "project page") || Says(before, "project website") || Says(before, "project site") || Says(before, "homepage")));

    private static string Before(string text, int start) => text[Math.Max(0, start - Reach)..start];

    private static bool Says(string text, string words) => text.Contains(words, StringComparison.OrdinalIgnoreCase);
}
