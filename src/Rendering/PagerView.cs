using Site.Digest;

namespace Site.Rendering;

/// <summary>Where a page stands in a list that is cut into pages.</summary>
public sealed record PagerView(int Number, IReadOnlyList<PagerLink> Pages)
{
    internal static readonly Shape Shape = new Shape<PagerView>("pager",
        ("number", p => p.Number),
        ("total", p => p.Pages.Count),
        ("pages", p => p.Pages),
        ("previous", p => p.Number > 1 ? p.Pages[p.Number - 2].Path.Value : null),
        ("next", p => p.Number < p.Pages.Count ? p.Pages[p.Number].Path.Value : null));

    /// <param name="number">From 1.</param>
    public static PagerView Of(int number, int total, Func<int, SitePath> path) =>
        new(number, [.. Enumerable.Range(1, total).Select(n => new PagerLink(n, path(n), n == number))]);
}

/// <summary>One of the pages.</summary>
public sealed record PagerLink(int Number, SitePath Path, bool IsCurrent)
{
    internal static readonly Shape Shape = new Shape<PagerLink>("pager page",
        ("number", p => p.Number),
        ("path", p => p.Path.Value),
        ("current", p => p.IsCurrent));
}
