using Site.Diagnostics;
using Site.Execution;
using Site.Reading;

namespace Site.Modules;

/// <summary>Reads one file of a folder. Where there is none, or it cannot be read, the document is what is taken instead.</summary>
public sealed class ReadFile<T>(InputFolder folder, string name, Func<SourceText, DiagnosticBag, T> read, T instead) : Source<T>
    where T : notnull
{
    protected override IEnumerable<Document<T>> Execute(PipelineContext context)
    {
        var text = folder.Find(name) is { } file ? InputFolder.ReadText(file, context.Diagnostics) : null;
        yield return new Document<T>(text is null ? instead : read(text, context.Diagnostics));
    }
}
