using System.Collections.Concurrent;
using Site.Diagnostics;
using Site.Papers;

namespace Site.Reading;

/// <summary>What was read of files in earlier runs: one that has the same length and time of change is not read again. Safe to use from many threads.</summary>
public sealed class FileReadings
{
    private readonly ConcurrentDictionary<string, Reading> _readings = new(StringComparer.Ordinal);

    /// <param name="read">Reads a file, where that is needed.</param>
    /// <param name="diagnostics">Gets what is wrong with the file, whenever that was found.</param>
    public IReadOnlyList<DigestFile> Read(InputFile file, Func<InputFile, DiagnosticBag, IReadOnlyList<DigestFile>> read, DiagnosticBag diagnostics)
    {
        var now = new FileInfo(file.FullPath);
        var (length, changed) = now.Exists ? (now.Length, now.LastWriteTimeUtc) : (-1, default);
        if (!_readings.TryGetValue(file.FullPath, out var reading) || reading.Length != length || reading.Changed != changed)
        {
            var found = new DiagnosticBag();
            var files = read(file, found);
            reading = _readings[file.FullPath] = new Reading(length, changed, files, found.Sorted());
        }

        foreach (var diagnostic in reading.Diagnostics) diagnostics.Add(diagnostic);
        return reading.Files;
    }

    private sealed record Reading(long Length, DateTime Changed, IReadOnlyList<DigestFile> Files, IReadOnlyList<Diagnostic> Diagnostics);
}
