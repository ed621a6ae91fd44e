using System.Xml;
using System.Xml.Linq;
using Site.Diagnostics;
using Site.Papers;
using Site.Text;

namespace Site.Reading;

/// <summary>
/// Reads Atom as arXiv writes it: replies of its API (https://info.arxiv.org/help/api/user-manual.html) and the daily
/// feeds of rss.arxiv.org/atom.
/// </summary>
public static class ArxivAtom
{
    public static readonly DigestFormat Format = new("arXiv Atom", [".xml", ".atom", ".rss", ".json", ".txt"], Recognizes, (source, diagnostics) => [Read(source, diagnostics)]);

    internal static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    private const int MaxDepth = 32;

    // Without document types there are no entities, which could grow without bound or name a file.
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    public static DigestFile Read(SourceText source, DiagnosticBag diagnostics)
    {
        var file = new DigestFile { At = source.Whole, Kind = SourceKind.Raw };
        if (Root(source, diagnostics) is not { } feed) return file with { Day = DayName.Of(source, diagnostics) };
        if (feed.Name != Atom + "feed")
        {
            diagnostics.Error(At(source, feed), Codes.UnknownFormat, $"an Atom feed begins with <feed xmlns=\"{Atom}\">, but <{feed.Name.LocalName}> is here{(feed.Name.LocalName == "rss" ? "; arXiv gives the same as Atom at rss.arxiv.org/atom" : "")}.");
            return file with { Day = DayName.Of(source, diagnostics) };
        }

        var entries = feed.Elements(Atom + "entry").ToArray();
        if (entries.Length == 0) diagnostics.Warn(At(source, feed), Codes.EmptyDigest, "the feed has no entry: what was asked for was not found.");
        return file with
        {
            Day = DayName.TryFrom(source.FileName) ?? FeedDay(feed, source, diagnostics) ?? DayName.Of(source, diagnostics),
            Papers = [.. entries.Select(e => ArxivAtomEntry.Read(e, source, diagnostics)).OfType<PaperEntry>()],
        };
    }

    internal static Location At(SourceText source, IXmlLineInfo node) => source.At(node.LineNumber, Math.Max(1, node.LinePosition - 1));

    private static bool Recognizes(SourceText source) =>
        source.Text.AsSpan().TrimStart() is ['<', ..] || source.FileName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || source.FileName.EndsWith(".atom", StringComparison.OrdinalIgnoreCase);

    private static XElement? Root(SourceText source, DiagnosticBag diagnostics)
    {
        using var reader = XmlReader.Create(new StringReader(source.Text), Settings);
        try
        {
            while (reader.Read())
                if (reader.Depth > MaxDepth) throw new XmlException($"Elements are nested more than {MaxDepth} deep.");
            using var again = XmlReader.Create(new StringReader(source.Text), Settings);
            return XDocument.Load(again, LoadOptions.SetLineInfo).Root;
        }
        catch (XmlException e)
        {
            diagnostics.Error(Place(source, e, (IXmlLineInfo)reader), Codes.Syntax, source.Text.Length == 0 ? "the file is empty; an Atom feed is expected." : $"this is not valid XML: {Message(e)}.");
            return null;
        }
    }

    private static Location Place(SourceText source, XmlException e, IXmlLineInfo reader)
    {
        if (e.LineNumber > 0) return source.At(e.LineNumber, Math.Max(1, e.LinePosition));
        if (IsDocumentType(e)) return source.At(Math.Max(0, source.Text.IndexOf("<!DOCTYPE", StringComparison.Ordinal)));
        return reader.LineNumber > 0 ? source.At(reader.LineNumber, Math.Max(1, reader.LinePosition)) : source.Whole;
    }

    // Only a daily feed has its day in <updated>; the reply to a query has the time of the query there.
    private static DateOnly? FeedDay(XElement feed, SourceText source, DiagnosticBag diagnostics)
    {
        var isDaily = feed.Element(Atom + "id")?.Value.Contains("rss.arxiv.org", StringComparison.Ordinal) == true;
        return isDaily && feed.Element(Atom + "updated") is { } updated ? Timestamps.LocalDay(updated.Value.Trim(), At(source, updated), diagnostics) : null;
    }

    private static string Message(XmlException e)
    {
        if (IsDocumentType(e)) return "a document type (<!DOCTYPE …>) is not allowed";
        var position = e.Message.LastIndexOf(" Line ", StringComparison.Ordinal);
        return CleanText.Line(position > 0 ? e.Message[..position] : e.Message).TrimEnd('.');
    }

    private static bool IsDocumentType(XmlException e) => e.Message.Contains("DTD", StringComparison.Ordinal);
}
