using System.Xml.Linq;
using Site.Diagnostics;
using Site.Papers;
using Site.Reading;
using Site.Text;

namespace Site.Formats;

/// <summary>
/// Reads Atom as arXiv writes it: replies of its API (https://info.arxiv.org/help/api/user-manual.html) and the daily
/// feeds of rss.arxiv.org/atom.
/// </summary>
public static class ArxivAtom
{
    public static readonly DigestFormat Format = new("arXiv Atom", [".xml", ".atom", ".rss", ".json", ".txt"], Recognizes, (source, diagnostics) => [Read(source, diagnostics)]);

    internal static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    public static DigestFile Read(SourceText source, DiagnosticBag diagnostics)
    {
        var file = new DigestFile { At = source.Whole, Kind = SourceKind.Raw };
        if (XmlSource.Root(source, "an Atom feed", diagnostics) is not { } feed) return file with { Day = DayName.Of(source, diagnostics) };
        if (feed.Name != Atom + "feed")
        {
            diagnostics.Error(XmlSource.At(source, feed), Codes.UnknownFormat, $"an Atom feed begins with <feed xmlns=\"{Atom}\">, but <{feed.Name.LocalName}> is here{(feed.Name.LocalName == "rss" ? "; arXiv gives the same as Atom at rss.arxiv.org/atom" : "")}.");
            return file with { Day = DayName.Of(source, diagnostics) };
        }

        var all = feed.Elements(Atom + "entry").ToArray();
        var entries = all.Where(e => !ArxivAnnouncement.IsReplacement(e));
        if (all.Length == 0) diagnostics.Warn(XmlSource.At(source, feed), Codes.EmptyDigest, "the feed has no entry: what was asked for was not found.");
        var updated = feed.Element(Atom + "updated");
        var day = IsDaily(feed) && updated is not null ? Timestamps.LocalDay(updated.Value.Trim(), XmlSource.At(source, updated), diagnostics) : null;
        if (day is { } announced && updated is not null) ArxivAnnouncement.CheckDay(announced, XmlSource.At(source, updated), source, diagnostics);
        return file with
        {
            Day = DayName.TryFrom(source.FileName) ?? day ?? DayName.Of(source, diagnostics),
            Papers = [.. entries.Select(e => ArxivAtomEntry.Read(e, source, diagnostics)).OfType<PaperEntry>()],
        };
    }

    private static bool Recognizes(SourceText source) =>
        source.Text.AsSpan().TrimStart() is ['<', ..] || source.FileName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || source.FileName.EndsWith(".atom", StringComparison.OrdinalIgnoreCase);

    // Only a daily feed has its day in <updated>; the reply to a query has the time of the query there.
    private static bool IsDaily(XElement feed) => feed.Element(Atom + "id")?.Value.Contains("rss.arxiv.org", StringComparison.Ordinal) == true;
}
