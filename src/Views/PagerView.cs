using Site.Addresses;

namespace Site.Views;

/// <summary>The place of a page in a list that is cut into pages.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Total">How many pages there are.</param>
/// <param name="First">The address of the first.</param>
public sealed record PagerView(int Number, int Total, SitePath First)
{
    internal static readonly Members Members = Members.Of<PagerView>("pager",
        new("number", p => p.Number, "number of this page, from 1"),
        new("total", p => p.Total, "number of pages"),
        new("pages", p => p.Pages, "list of all pages, `pager page`s"),
        new("previous", p => p.Number > 1 ? p.Page(p.Number - 1).Value : null, "path of the page before; empty on the first"),
        new("next", p => p.Number < p.Total ? p.Page(p.Number + 1).Value : null, "path of the page after; empty on the last"));

    private PagerLink[] Pages => [.. Enumerable.Range(1, Total).Select(n => new PagerLink(n, Page(n), n == Number))];

    private SitePath Page(int number) => Routes.Further(First, number);
}

/// <summary>One of the pages.</summary>
public sealed record PagerLink(int Number, SitePath Path, bool IsCurrent)
{
    internal static readonly Members Members = Members.Of<PagerLink>("pager page",
        new("number", p => p.Number, "its number, from 1"),
        new("path", p => p.Path.Value, "its path"),
        new("current", p => p.IsCurrent, "true or false: whether it is the page being shown"));
}
