using Site.Diagnostics;
using Site.Papers;
using Site.Reading;

namespace Site.Formats;

/// <summary>Places the entries of a library on days: all on the day in the file's name, or else each on its own.</summary>
internal static class ReadingList
{
    /// <param name="source">The file.</param>
    /// <param name="papers">The entries in file order with the day that each is of; a null entry was not read.</param>
    /// <param name="diagnostics">Where mistakes go.</param>
    public static IReadOnlyList<DigestFile> Files(SourceText source, IEnumerable<(DateOnly? Day, PaperEntry? Paper)> papers, DiagnosticBag diagnostics)
    {
        var named = DayName.TryFrom(source.FileName);
        return [.. papers
            .Where(p => p.Paper is not null)
            .GroupBy(p => named ?? p.Day, p => p.Paper)
            .Select(g => new DigestFile { At = source.Whole, Kind = SourceKind.Raw, Day = g.Key, Papers = [.. g.OfType<PaperEntry>()] })];
    }

    /// <summary>Entries that count for when they were published.</summary>
    public static IReadOnlyList<DigestFile> Files(SourceText source, IEnumerable<PaperEntry> papers, DiagnosticBag diagnostics) =>
        Files(source, papers.Select(p => (Day(p), (PaperEntry?)p)), diagnostics);

    private static DateOnly? Day(PaperEntry paper) =>
        paper.Published ?? (paper.Issued is { } issued ? new DateOnly(issued.Year, issued.Month ?? 1, issued.Day ?? 1) : null);
}
