using System.Xml.Linq;
using Site.Diagnostics;
using Site.Papers;
using Site.Reading;
using Site.Text;

namespace Site.Formats;

/// <summary>
/// Reads a reply of OAI-PMH 2.0 (https://www.openarchives.org/OAI/openarchivesprotocol.html), as arXiv and repositories give it:
/// records in arXiv's own form (<c>arXiv</c>) or as Dublin Core (<c>oai_dc</c>). Without a day in the file's name each record
/// counts for the day of its datestamp.
/// </summary>
public static class OaiPmh
{
    public static readonly DigestFormat Format = new("OAI-PMH", [".xml", ".txt"], source => XmlSource.RootName(source.Text) == "OAI-PMH", Read);

    private static readonly XNamespace Oai = "http://www.openarchives.org/OAI/2.0/";
    private static readonly XNamespace Arxiv = "http://arxiv.org/OAI/arXiv/";

    public static IReadOnlyList<DigestFile> Read(SourceText source, DiagnosticBag diagnostics)
    {
        if (XmlSource.Root(source, "a reply of OAI-PMH", diagnostics) is not { } reply) return [];
        if (reply.Element(Oai + "error") is { } error)
        {
            if (error.Attribute("code")?.Value == "noRecordsMatch") diagnostics.Warn(XmlSource.At(source, error), Codes.EmptyDigest, "no record matched what was asked for: a day without papers.");
            else diagnostics.Error(XmlSource.At(source, error), Codes.ErrorReply, $"this is an error reply, not a list of records: {CleanText.Line(error.Value)} ({error.Attribute("code")?.Value}).");
            return [];
        }

        var list = reply.Element(Oai + "ListRecords") ?? reply.Element(Oai + "GetRecord");
        if (list is null)
        {
            diagnostics.Error(XmlSource.At(source, reply), Codes.UnknownFormat, "of OAI-PMH, replies to ListRecords and GetRecord are read, and this is neither.");
            return [];
        }

        if (list.Element(Oai + "resumptionToken") is { } token && !string.IsNullOrWhiteSpace(token.Value))
            diagnostics.Warn(XmlSource.At(source, token), Codes.CutOffDay, "this is one part of a longer list: ask for the next with its resumptionToken.");
        var records = list.Elements(Oai + "record").Where(r => r.Element(Oai + "header")?.Attribute("status")?.Value != "deleted").ToArray();
        if (records.Length == 0) diagnostics.Warn(XmlSource.At(source, list), Codes.EmptyDigest, "the reply has no record: a day without papers.");
        return ReadingList.Files(source, records.Select(r => (Stamp(r, source, diagnostics), Paper(r, source, diagnostics))));
    }

    private static PartialDate? Stamp(XElement record, SourceText source, DiagnosticBag diagnostics) =>
        record.Element(Oai + "header")?.Element(Oai + "datestamp") is { } stamp ? Timestamps.Day(stamp.Value.Trim(), XmlSource.At(source, stamp), diagnostics) : null;

    private static PaperEntry? Paper(XElement record, SourceText source, DiagnosticBag diagnostics)
    {
        var header = record.Element(Oai + "header")?.Element(Oai + "identifier")?.Value;
        switch (record.Element(Oai + "metadata")?.Elements().FirstOrDefault())
        {
            case { } arxiv when arxiv.Name.Namespace == Arxiv:
                return ArxivRecord(arxiv, XmlSource.At(source, record), source, diagnostics);
            case { } other when other.Name.LocalName == "dc":
                return DublinCoreRecord.Read(other, header, XmlSource.At(source, record));
            case { } unknown:
                diagnostics.Error(XmlSource.At(source, unknown), Codes.UnknownFormat, $"a record in the form '{unknown.Name.LocalName}' is not read; ask for metadataPrefix=arXiv or oai_dc.");
                return null;
            default:
                diagnostics.Error(XmlSource.At(source, record), Codes.MissingField, "this record has no metadata.");
                return null;
        }
    }

    private static PaperEntry ArxivRecord(XElement paper, Location at, SourceText source, DiagnosticBag diagnostics)
    {
        var (arxiv, doi) = FoundIds.In(paper.Element(Arxiv + "id")?.Value, paper.Element(Arxiv + "doi")?.Value);
        if (arxiv is null) diagnostics.Error(at, Codes.BadIdentifier, $"'{CleanText.Line(paper.Element(Arxiv + "id")?.Value ?? "")}' is no arXiv id; one is like 2603.10165 or astro-ph/0601001.");
        return new PaperEntry
        {
            At = at,
            IsNamedByArxiv = arxiv is not null,
            Arxiv = arxiv,
            Doi = doi,
            Title = Line(paper, "title"),
            Abstract = paper.Element(Arxiv + "abstract")?.Value is { } text && !string.IsNullOrWhiteSpace(text) ? CleanText.Paragraphs(text) : null,
            Authors = [.. paper.Elements(Arxiv + "authors").Elements(Arxiv + "author").Select(Name).OfType<NameParts>().Select(Author.Of)],
            Published = Day(paper, "created", source, diagnostics),
            Updated = Day(paper, "updated", source, diagnostics),
            Categories = [.. (Line(paper, "categories") ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries)],
            Remark = Line(paper, "comments"),
            Venue = Line(paper, "journal-ref"),
        };
    }

    private static NameParts? Name(XElement author) =>
        Line(author, "keyname") is { } family ? new NameParts(family, Line(author, "forenames"), Suffix: Line(author, "suffix")) : null;

    private static DateOnly? Day(XElement paper, string name, SourceText source, DiagnosticBag diagnostics) =>
        paper.Element(Arxiv + name) is { } day ? Timestamps.Day(day.Value.Trim(), XmlSource.At(source, day), diagnostics) : null;

    private static string? Line(XElement parent, string name) =>
        parent.Element(Arxiv + name)?.Value is { } value && !string.IsNullOrWhiteSpace(value) ? CleanText.Line(value) : null;
}
