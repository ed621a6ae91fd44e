using System.Xml.Linq;
using Site.Diagnostics;
using Site.Reading;
using Site.Text;

namespace Site.Formats;

/// <summary>
/// How arXiv's daily feed announces a paper: <c>new</c>, as a <c>cross</c>-list from another category, or as a new version of an
/// old one (<c>replace</c>, <c>replace-cross</c>), which is no paper of the day.
/// </summary>
internal static class ArxivAnnouncement
{
    public static readonly XNamespace Arxiv = "http://arxiv.org/schemas/atom";

    /// <summary>Null in a reply to a query, which announces nothing.</summary>
    public static string? TypeOf(XElement entry) => entry.Element(Arxiv + "announce_type")?.Value.Trim().ToLowerInvariant();

    public static bool IsReplacement(XElement entry) => TypeOf(entry)?.StartsWith("replace", StringComparison.Ordinal) == true;

    public static bool IsCrossList(XElement entry) => TypeOf(entry) == "cross";

    /// <summary>The abstract in "arXiv:2603.01234v2 Announce Type: new Abstract: We study …".</summary>
    public static string Abstract(string summary)
    {
        const string Mark = "Abstract:";
        var mark = summary.IndexOf(Mark, StringComparison.Ordinal);
        return mark >= 0 && summary.AsSpan().TrimStart().StartsWith("arXiv:", StringComparison.Ordinal) ? summary[(mark + Mark.Length)..] : summary;
    }

    /// <summary>Warns where the file is named for another day than the feed: before a new batch, arXiv serves that of the day before.</summary>
    public static void CheckDay(DateOnly day, Location at, SourceText source, DiagnosticBag diagnostics)
    {
        if (DayName.TryFrom(source.FileName) is { } named && named != day)
            diagnostics.Warn(at, Codes.DayMismatch, $"the feed is of {Iso.Date(day)}, but the file's name says {Iso.Date(named)}; its papers count for {Iso.Date(named)}.");
    }
}
