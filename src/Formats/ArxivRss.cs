using System.Xml.Linq;
using Site.Diagnostics;
using Site.Papers;
using Site.Reading;
using Site.Text;

namespace Site.Formats;

/// <summary>Reads arXiv's daily feed as RSS 2.0 (rss.arxiv.org/rss): the same papers as in its Atom form.</summary>
public static class ArxivRss
{
    public static readonly DigestFormat Format = new("arXiv RSS", [".xml", ".rss", ".txt"], source => XmlSource.RootName(source.Text) == "rss", (source, diagnostics) => [Read(source, diagnostics)]);

    private static readonly XNamespace Arxiv = ArxivAnnouncement.Arxiv;
    private static readonly XNamespace DublinCore = "http://purl.org/dc/elements/1.1/";

    public static DigestFile Read(SourceText source, DiagnosticBag diagnostics)
    {
        var file = new DigestFile { At = source.Whole, Kind = SourceKind.Raw };
        if (XmlSource.Root(source, "an RSS feed", diagnostics) is not { } rss) return file with { Day = DayName.Of(source, diagnostics) };
        if (rss.Element("channel") is not { } channel)
        {
            diagnostics.Error(XmlSource.At(source, rss), Codes.UnknownFormat, "an RSS feed holds a <channel>, which is not here.");
            return file with { Day = DayName.Of(source, diagnostics) };
        }

        var items = channel.Elements("item").ToArray();
        if (items.Length == 0) diagnostics.Warn(XmlSource.At(source, channel), Codes.EmptyDigest, "the feed has no item: a day without papers.");
        return file with
        {
            Day = Day(channel, source, diagnostics),
            Papers = [.. items.Where(i => !ArxivAnnouncement.IsReplacement(i)).Select(i => Paper(i, source, diagnostics))],
        };
    }

    private static DateOnly? Day(XElement channel, SourceText source, DiagnosticBag diagnostics)
    {
        var written = channel.Element("pubDate") ?? channel.Element("lastBuildDate");
        var day = written is null ? null : Timestamps.LocalDay(written.Value.Trim(), XmlSource.At(source, written), diagnostics);
        if (written is not null && day is { } announced) ArxivAnnouncement.CheckDay(announced, XmlSource.At(source, written), source, diagnostics);
        return DayName.TryFrom(source.FileName) ?? day ?? DayName.Of(source, diagnostics);
    }

    private static PaperEntry Paper(XElement item, SourceText source, DiagnosticBag diagnostics)
    {
        var (arxiv, doi) = FoundIds.In(item.Element("guid")?.Value, item.Element("link")?.Value, item.Element(Arxiv + "DOI")?.Value);
        if (arxiv is null)
            diagnostics.Error(XmlSource.At(source, item), Codes.BadIdentifier, "this item names no arXiv id, neither in <guid> nor in <link>; of RSS, arXiv's daily feed is read.");
        return new PaperEntry
        {
            At = XmlSource.At(source, item),
            IsNamedByArxiv = arxiv is not null,
            IsCrossListed = ArxivAnnouncement.IsCrossList(item),
            Arxiv = arxiv,
            Doi = doi,
            Title = Line(item, "title"),
            Abstract = item.Element("description")?.Value is { } text && !string.IsNullOrWhiteSpace(text) ? CleanText.Paragraphs(ArxivAnnouncement.Abstract(text)) : null,
            Authors = [.. item.Elements(DublinCore + "creator").SelectMany(c => AuthorName.Parts(CleanText.Line(c.Value))).Select(n => new Author(n))],
            Categories = [.. item.Elements("category").Select(c => CleanText.Line(c.Value)).Where(c => c.Length > 0).Distinct(StringComparer.Ordinal)],
            Venue = Line(item, Arxiv + "journal_reference"),
        };
    }

    private static string? Line(XElement parent, XName name) =>
        parent.Element(name)?.Value is { } value && !string.IsNullOrWhiteSpace(value) ? CleanText.Line(value) : null;
}
