using Site.Diagnostics;
using Site.Execution;
using Site.Papers;
using Site.Reading;

namespace Site.Pipelines;

/// <summary>Reads <c>pages/*.md</c>, the curator's own pages, in the order of their paths.</summary>
public sealed class PageFiles : Pipeline
{
    private readonly InputFolder _input;

    public PageFiles(InputFolder input)
    {
        _input = input;
        Input = [new Make<ContentPage>(Read)];
    }

    private IEnumerable<ContentPage> Read(PipelineContext context) =>
        [.. _input.Files("pages")
            .Where(f => f.RelativePath.EndsWith(".md", StringComparison.OrdinalIgnoreCase))
            .Select(f => InputFolder.ReadText(f, context.Diagnostics))
            .OfType<SourceText>()
            .Select(t => PageFile.Read(t, context.Diagnostics))
            .OfType<ContentPage>()];
}
