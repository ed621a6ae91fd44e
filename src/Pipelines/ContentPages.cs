using Site.Digest;
using Site.Execution;
using Site.Reading;
using Site.Rendering;

namespace Site.Pipelines;

/// <summary>Makes the curator's own pages from <c>pages/*.md</c>.</summary>
public sealed class ContentPages : Pipeline
{
    private readonly InputFolder _input;
    private readonly MarkdownRenderer _markdown = new();

    public ContentPages(InputFolder input, Presentations presentations)
    {
        _input = input;
        Dependencies = [presentations];
        Input = [new Make<ContentPage>(Read)];
        Process = [new RenderText(_markdown)];
        PostProcess = [new RenderTheme(presentations)];
    }

    private IEnumerable<ContentPage> Read(PipelineContext context) =>
        [.. _input.Files("pages")
            .Where(f => f.RelativePath.EndsWith(".md", StringComparison.OrdinalIgnoreCase))
            .Select(f => InputFolder.ReadText(f, context.Diagnostics))
            .OfType<SourceText>()
            .Select(t => PageFile.Read(t, context.Diagnostics))
            .OfType<ContentPage>()];

    /// <summary>Renders the Markdown of pages.</summary>
    private sealed class RenderText(MarkdownRenderer markdown) : Module<ContentPage, PageView>
    {
        protected override IEnumerable<Document<PageView>> Execute(IReadOnlyList<Document<ContentPage>> inputs, PipelineContext context)
        {
            foreach (var page in inputs.Select(d => d.Model))
            {
                var text = markdown.Page(page.Text, page.At with { Line = page.FirstLine }, context.Diagnostics);
                yield return new Document<PageView>(new PageView
                {
                    Kind = "page",
                    Path = Routes.Page(page),
                    Title = page.Title,
                    Description = page.Description ?? Excerpt.Words(text.Plain, 160),
                    Values = [("title", page.Title), ("content_html", text)],
                });
            }
        }
    }
}
