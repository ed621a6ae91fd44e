using System.Globalization;
using Site.Addresses;
using Site.Papers;
using Site.Templates;
using Site.Views;

namespace Site.Pipelines;

/// <summary>All that pages are made from: what there is to show and to cite, and who renders it.</summary>
public sealed record Presentation(SiteSettings Settings, PaperDigest Digest, Catalog Catalog, References References, PageRenderer Renderer)
{
    /// <summary>The pages of a list of papers, each with at most as many as the settings allow; besides its own values each has "papers" and "pager".</summary>
    public IEnumerable<PageView> Paged(PaperList list)
    {
        var chunks = list.Papers.Chunk(Settings.PageSize).ToArray();
        return chunks.Select((papers, index) => new PageView
        {
            Kind = list.Kind,
            Path = Routes.Further(list.Path, index + 1),
            Title = index == 0 ? list.Title : string.Create(CultureInfo.InvariantCulture, $"{list.Title}, page {index + 1}"),
            Description = list.Description,
            Modified = papers.Max(p => p.LastDay),
            Values =
            [
                .. list.Values,
                ("papers", papers.Select(Catalog.Paper).ToArray()),
                ("pager", new PagerView(index + 1, chunks.Length, list.Path)),
            ],
        });
    }
}
