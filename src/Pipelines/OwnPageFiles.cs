using Site.Execution;
using Site.Markdown;
using Site.Modules;
using Site.Papers;
using Site.Reading;

namespace Site.Pipelines;

/// <summary>The curator's own pages, <c>pages/*.md</c>, rendered.</summary>
public sealed class OwnPageFiles : Pipeline
{
    public OwnPageFiles(InputFolder input)
    {
        var markdown = new MarkdownRenderer();
        Input = [new ReadMarkdownFiles<ContentPage>(input, "pages", PageFile.Read)];
        Process = [new Compute<ContentPage, RenderedPage>((page, context) => new RenderedPage(page, markdown.Page(page.Text, context.Diagnostics)))];
    }
}
