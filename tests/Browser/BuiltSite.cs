using Site.Building;
using Site.Diagnostics;
using Site.Pipelines;

namespace Site.Tests.Browser;

/// <summary>A site in a folder, and the address at which a browser finds it.</summary>
public sealed record BuiltSite(string Folder, string Address)
{
    // One page of each is looked at, the one with the most in it; "tags~" are the later pages of topics.
    private static readonly string[] Folders =
        ["daily", "tags", "tags~", "authors", "authors~", "authors/letters", "weekly", "weekly~", "monthly", "monthly~", "papers"];

    /// <summary>One page of each kind, as paths.</summary>
    public IReadOnlyList<string> Kinds =>
    [
        .. Pages("."),
        .. ((string[])["daily/index.html", "tags/index.html", "authors/index.html"]).Where(p => File.Exists(Path.Combine(Folder, p))),
        .. Folders.SelectMany(f => Pages(f).Take(1)),
    ];

    public static BuiltSite Build(string input, string folder, string address, string? baseUrl = null)
    {
        var diagnostics = new DiagnosticBag();
        var options = new BuildOptions { Input = input, Theme = Path.Combine(Repository.Root, "theme"), Output = folder, BaseUrl = baseUrl };
        if (new SiteBuild(options, (_, _) => { }).Run(diagnostics, CancellationToken.None) is null)
            throw new InvalidOperationException(string.Join('\n', diagnostics.Sorted()));
        return new BuiltSite(folder, address);
    }

    private IEnumerable<string> Pages(string folder)
    {
        var path = Path.Combine(Folder, folder.TrimEnd('~'));
        if (!Directory.Exists(path)) return [];
        return new DirectoryInfo(path).EnumerateFiles("*.html")
            .Where(f => folder == "." || (f.Name != "index.html" && f.Name.Contains('~') == folder.EndsWith('~')))
            .OrderByDescending(f => f.Length).ThenBy(f => f.FullName, StringComparer.Ordinal)
            .Select(f => Path.GetRelativePath(Folder, f.FullName).Replace('\\', '/'));
    }
}
