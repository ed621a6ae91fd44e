using Site.Diagnostics;
using Site.Execution;
using Site.Reading;

namespace Site.Modules;

/// <summary>Reads the files below a part of the input that end in .md, in the order of their paths.</summary>
/// <param name="read">Gives null for a file with mistakes, which go to the diagnostics.</param>
public sealed class ReadMarkdownFiles<T>(InputFolder folder, string below, Func<SourceText, DiagnosticBag, T?> read) : Source<T>
    where T : class
{
    protected override IEnumerable<Document<T>> Execute(PipelineContext context)
    {
        foreach (var file in folder.Files(below).Where(f => f.RelativePath.EndsWith(".md", StringComparison.OrdinalIgnoreCase)))
        {
            if (InputFolder.ReadText(file, context.Diagnostics) is { } text && read(text, context.Diagnostics) is { } model)
                yield return new Document<T>(model);
        }
    }
}
