using Site.Diagnostics;
using Site.Digest;
using Site.Execution;
using Site.Reading;

namespace Site.Pipelines;

/// <summary>Reads the files of <c>digest/</c>, each by its format.</summary>
public sealed class DigestFiles : Pipeline
{
    private readonly InputFolder _input;

    public DigestFiles(InputFolder input)
    {
        _input = input;
        Input = [new Make<DigestFile>(Read)];
    }

    private IEnumerable<DigestFile> Read(PipelineContext context)
    {
        var files = _input.Files("digest");
        if (files.Count == 0)
        {
            context.Diagnostics.Error(new Location(_input.ShownPath), Codes.EmptyDigest,
                $"there is no digest: put a day's file, as 2026-01-05.yml, into {_input.ShownPath}/digest.");
        }

        var read = new DigestFile?[files.Count];
        Parallel.For(0, files.Count, i => read[i] = Read(files[i], context.Diagnostics));
        return read.OfType<DigestFile>();
    }

    private static DigestFile? Read(InputFile file, DiagnosticBag diagnostics)
    {
        var extension = Path.GetExtension(file.RelativePath).ToLowerInvariant();
        var candidates = Formats.All.Where(f => f.Extensions.Contains(extension)).ToArray();
        if (candidates.Length == 0)
        {
            var known = Formats.All.SelectMany(f => f.Extensions).Distinct().Order(StringComparer.Ordinal);
            diagnostics.Error(new Location(file.ShownPath), Codes.UnknownFormat, $"no digest has the ending '{extension}'; known are {string.Join(", ", known)}.");
            return null;
        }

        if (InputFolder.ReadText(file, diagnostics) is not { } text) return null;
        if (candidates.FirstOrDefault(f => f.Recognizes(text)) is { } format) return format.Read(text, diagnostics);
        diagnostics.Error(new Location(file.ShownPath), Codes.UnknownFormat, $"this is no {string.Join(" or ", candidates.Select(f => f.Name))}.");
        return null;
    }
}
