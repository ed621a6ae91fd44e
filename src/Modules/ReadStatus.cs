using Site.Diagnostics;
using Site.Execution;
using Site.Fetching;
using Site.Ledgers;
using Site.Reading;

namespace Site.Modules;

/// <summary>Reads the ledger of <c>fetch</c>, and the names of its sources.</summary>
public sealed class ReadStatus(InputFolder input) : Source<DigestStatus>
{
    protected override IEnumerable<Document<DigestStatus>> Execute(PipelineContext context)
    {
        var ledger = LedgerBook.Read(input, context.Diagnostics);
        var sources = Settings(context.Diagnostics).Sources.Where(s => ledger.Sources.Contains(s.Id)).Select(s => new SourceStatus(s.Id, s.Title, [.. ledger.Sources[s.Id]], s.Every));
        yield return new Document<DigestStatus>(new DigestStatus(ledger, [.. sources]));
    }

    private FetchSettings Settings(DiagnosticBag diagnostics) =>
        input.Find(SourcesFile.Name) is { } file && InputFolder.ReadText(file, diagnostics) is { } source ? SourcesFile.Read(source, diagnostics) : FetchSettings.None;
}
