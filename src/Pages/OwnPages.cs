using Site.Addresses;
using Site.Diagnostics;
using Site.Markdown;
using Site.Text;
using Site.Views;

namespace Site.Pages;

/// <summary>The curator's own pages, such as About.</summary>
public static class OwnPages
{
    private const int DescriptionLength = 160;

    public static IEnumerable<PageView> Of(IEnumerable<RenderedPage> pages) => pages.Select(page => new PageView
    {
        Kind = "page",
        Source = new Location(page.Page.Text.At.File),
        Path = page.Page.Path,
        Title = new LineText(page.Page.Title).Plain,
        Description = page.Page.Description ?? Excerpt.Words(page.Text.Plain, DescriptionLength),
        Links = page.Text.SiteLinks,
        OffersArchive = page.Page.Path == Routes.About,
        Values = [("title", new LineText(page.Page.Title).Shown), ("content_html", page.Text)],
    });
}
