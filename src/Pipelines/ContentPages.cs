using Site.Addresses;
using Site.Execution;
using Site.Markdown;
using Site.Papers;
using Site.Views;

namespace Site.Pipelines;

/// <summary>Makes the curator's own pages.</summary>
public sealed class ContentPages : Pipeline
{
    private readonly PageFiles _files;
    private readonly MarkdownRenderer _markdown = new();

    public ContentPages(PageFiles files, Presentations presentations)
    {
        _files = files;
        Dependencies = [files, presentations];
        Process = [new Make<PageView>(Pages)];
        PostProcess = [new RenderTheme(presentations)];
    }

    private IEnumerable<PageView> Pages(PipelineContext context)
    {
        foreach (var page in context.Documents<ContentPage>(_files).Select(d => d.Model))
        {
            var text = _markdown.Page(page.Text, context.Diagnostics);
            yield return new PageView
            {
                Kind = "page",
                Path = Routes.Page(page),
                Title = page.Title,
                Description = page.Description ?? text.Words(160),
                Links = text.SiteLinks,
                Values = [("title", page.Title), ("content_html", text)],
            };
        }
    }
}
