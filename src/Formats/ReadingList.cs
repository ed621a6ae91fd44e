using Site.Diagnostics;
using Site.Papers;
using Site.Reading;
using Site.Text;

namespace Site.Formats;

/// <summary>Places the entries of a library on days: all on the day in the file's name, or else each on its own.</summary>
internal static class ReadingList
{
    /// <param name="source">The file.</param>
    /// <param name="papers">The entries in file order with the day that each is of; a null entry was not read.</param>
    public static IReadOnlyList<DigestFile> Files(SourceText source, IEnumerable<(PartialDate? Day, PaperEntry? Paper)> papers)
    {
        PartialDate? named = DayName.TryFrom(source.FileName) is { } day ? day : null;
        return [.. papers
            .Where(p => p.Paper is not null)
            .GroupBy(p => named ?? p.Day, p => p.Paper)
            .Select(g => new DigestFile { At = source.Whole, Kind = SourceKind.Raw, Day = g.Key, MayLackDay = true, Papers = [.. g.OfType<PaperEntry>()] })];
    }

    /// <summary>Entries that count for when they were published: the day, or the month or year where no more is known.</summary>
    public static IReadOnlyList<DigestFile> Files(SourceText source, IEnumerable<PaperEntry> papers, DiagnosticBag diagnostics)
    {
        var isNamed = DayName.TryFrom(source.FileName) is not null;
        return Files(source, papers.Select(p => (isNamed ? null : Day(p, diagnostics), (PaperEntry?)p)));
    }

    // The day or month that the entry gives; else the month that its arXiv id tells; else its year.
    private static PartialDate? Day(PaperEntry paper, DiagnosticBag diagnostics)
    {
        if (paper.Published is { } day) return day;
        var issued = paper.Issued;
        if (issued is { Precision: not DatePrecision.Year }) return issued;
        var known = paper.Arxiv?.Month ?? issued;
        if (known is { } date)
            diagnostics.WarnOncePerFile(paper.At, Codes.PartialDate, $"this entry names no month, so it stands under {date.Title}{(date.Precision == DatePrecision.Month ? ", as its arXiv id tells" : "")}.");
        return known;
    }
}
