namespace Site.Writing;

/// <summary>How a new site differs from the published one: paths from the site's root, with "/".</summary>
public sealed record SiteChange
{
    /// <summary>Files that are new or different, and have been made.</summary>
    public required IReadOnlyList<string> Written { get; init; }

    /// <summary>Files that are the same.</summary>
    public required IReadOnlyList<string> Kept { get; init; }

    /// <summary>Files that the site no longer has.</summary>
    public required IReadOnlyList<string> Removed { get; init; }

    public bool IsNone => Written.Count == 0 && Removed.Count == 0;

    public IEnumerable<string> All => Written.Concat(Kept);
}
