using Site.Diagnostics;
using Site.Execution;
using Site.Formats;
using Site.Papers;
using Site.Reading;

namespace Site.Modules;

/// <summary>Reads the files of <c>digest/</c>, each by its format, and those of <c>papers/</c>, each about one paper.</summary>
/// <param name="leftOut">The papers that are not wanted.</param>
/// <param name="readings">What was read in earlier runs.</param>
public sealed class ReadDigest(InputFolder input, LeftOut leftOut, FileReadings readings) : Source<DigestFile>
{
    protected override IEnumerable<Document<DigestFile>> Execute(PipelineContext context)
    {
        input.Check(context.Diagnostics);
        var days = input.Files("digest");
        var papers = input.Files("papers").Where(f => f.RelativePath.EndsWith(".md", StringComparison.OrdinalIgnoreCase)).ToArray();
        if (days.Count + papers.Length == 0)
        {
            context.Diagnostics.Error(new Location(input.ShownPath), Codes.EmptyDigest,
                $"there is no digest: put a day's file, as 2026-01-05.yml, into {input.ShownPath}/digest.");
        }

        InputFile[] files = [.. days, .. papers];
        var read = new IReadOnlyList<DigestFile>[files.Length];
        Parallel.For(0, files.Length, i => read[i] = readings.Read(files[i], (file, found) => Read(file, i < days.Count ? DigestReader.Read : ReadPaper, found), context.Diagnostics));
        return read.SelectMany(f => f).Select(f => new Document<DigestFile>(f));
    }

    private IReadOnlyList<DigestFile> Read(InputFile file, Func<InputFile, DiagnosticBag, IReadOnlyList<DigestFile>> read, DiagnosticBag diagnostics)
    {
        if (!leftOut.Parts.Contains(file.ShownPath)) return read(file, diagnostics);
        var found = new DiagnosticBag();
        var parts = read(file, found);
        foreach (var warning in found.Sorted().Where(d => d.Severity == Severity.Warning)) diagnostics.Add(warning);
        return [.. parts.Select(f => f with { Papers = [.. f.Papers.Where(p => !leftOut.Papers.ContainsKey(p.At))] })];
    }

    private static IReadOnlyList<DigestFile> ReadPaper(InputFile file, DiagnosticBag diagnostics) =>
        InputFolder.ReadText(file, diagnostics) is { } source ? [MarkdownPaper.Read(source, diagnostics)] : [];
}
