using Site.Addresses;
using Site.Papers;
using Site.Text;

namespace Site.Merging;

/// <summary>Finds a paper's code and project page among the addresses in its abstract: the first repository, and the first project page.</summary>
public static class AbstractLinks
{
    private static readonly string[] CodeHosts =
        ["github.com", "gitlab.com", "bitbucket.org", "codeberg.org", "huggingface.co", "hf.co", "gitee.com", "sourceforge.net", "zenodo.org"];

    private static readonly string[] ProjectHosts = [".github.io", ".gitlab.io", ".pages.dev", ".netlify.app", ".vercel.app", ".readthedocs.io"];

    private static readonly string[] ProjectWords = ["project page", "project website", "project site", "homepage"];

    // How many characters before an address the words "project page" are looked for.
    private const int Reach = 60;

    /// <summary>Adds what the sources do not give, unless the curator wants none. A repository given as the project page is the code, and one address is not both.</summary>
    public static PaperFacts AddTo(PaperFacts facts)
    {
        var (code, project) = (facts.Code, facts.Project);
        if (code is null && project is { } page && IsCode(page)) (code, project) = (project, null);
        var (codeFound, projectFound) = Classify(facts.Abstract ?? "");
        if (!facts.Emptied.Contains("code")) code ??= codeFound;
        if (!facts.Emptied.Contains("project")) project ??= projectFound;
        return facts with { Code = code, Project = project is { } one && code is { } other && one.LeadsWhere(other) ? null : project };
    }

    public static (WebLink? Code, WebLink? Project) Classify(string markdown)
    {
        WebLink? code = null;
        WebLink? project = null;
        for (var from = 0; TextLinks.TryNext(markdown, ref from, out var address);)
        {
            if (!WebLink.TryParse(markdown[address], out var found) || found is not { } link) continue;
            var start = address.Start.Value;
            if (IsProject(link, markdown.AsSpan(Math.Max(0, start - Reach)..start))) project ??= link;
            else if (IsCode(link)) code ??= link;
        }

        return (code, project);
    }

    /// <summary>Whether it is something on a host of repositories, and not that host's own page of the paper.</summary>
    public static bool IsCode(WebLink link)
    {
        var path = link.Path;
        return IsCodeHost(link.Host) && path.Trim('/').Length > 0 && !path.StartsWith("/papers/", StringComparison.Ordinal);
    }

    private static bool IsCodeHost(string host) =>
        CodeHosts.Contains(host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? host[4..] : host, StringComparer.OrdinalIgnoreCase);

    private static bool IsProject(WebLink link, ReadOnlySpan<char> before)
    {
        if (ProjectHosts.Any(known => link.Host.EndsWith(known, StringComparison.OrdinalIgnoreCase))) return true;
        foreach (var words in ProjectWords)
            if (before.Contains(words, StringComparison.OrdinalIgnoreCase)) return !IsCode(link);
        return false;
    }
}
