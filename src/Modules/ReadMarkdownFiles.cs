using Site.Diagnostics;
using Site.Execution;
using Site.Reading;

namespace Site.Modules;

/// <summary>Reads the files below a part of the input that end in .md, in the order of their paths.</summary>
/// <param name="read">Is given the path of a file below that part, without ".md", and its text. Gives null for a file with mistakes, which go to the diagnostics.</param>
public sealed class ReadMarkdownFiles<T>(InputFolder folder, string below, Func<string, SourceText, DiagnosticBag, T?> read) : Source<T>
    where T : class
{
    protected override IEnumerable<Document<T>> Execute(PipelineContext context)
    {
        foreach (var file in folder.Files(below).Where(f => f.RelativePath.EndsWith(".md", StringComparison.OrdinalIgnoreCase)))
        {
            if (InputFolder.ReadText(file, context.Diagnostics) is { } text && read(file.RelativePath[(below.Length + 1)..^".md".Length], text, context.Diagnostics) is { } model)
                yield return new Document<T>(model);
        }
    }
}
