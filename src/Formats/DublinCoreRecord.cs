using System.Xml.Linq;
using Site.Addresses;
using Site.Diagnostics;
using Site.Papers;
using Site.Reading;
using Site.Text;

namespace Site.Formats;

/// <summary>Reads a paper in simple Dublin Core (RFC 5013), as OAI-PMH's <c>oai_dc</c> has it.</summary>
internal static class DublinCoreRecord
{
    private static readonly XNamespace DublinCore = "http://purl.org/dc/elements/1.1/";

    /// <param name="record">The element <c>dc</c>.</param>
    /// <param name="name">What the repository calls the record: "oai:arXiv.org:2601.00001".</param>
    /// <param name="at">Where the record begins.</param>
    public static PaperEntry Read(XElement record, string? name, Location at)
    {
        string[] identifiers = [.. Lines(record, "identifier"), .. Lines(record, "relation")];
        var (arxiv, doi) = FoundIds.In([name?.StartsWith("oai:arXiv.org:", StringComparison.OrdinalIgnoreCase) == true ? name[14..] : null, .. identifiers]);
        string[] descriptions = [.. record.Elements(DublinCore + "description").Select(d => d.Value)];
        return new PaperEntry
        {
            At = at,
            IsNamedByArxiv = arxiv is not null,
            Arxiv = arxiv,
            Doi = doi,
            Title = Lines(record, "title").FirstOrDefault(),
            Abstract = descriptions.FirstOrDefault(d => !IsComment(d) && !string.IsNullOrWhiteSpace(d)) is { } text ? CleanText.Paragraphs(text) : null,
            Authors = AuthorList.Of([.. Lines(record, "creator")]).Authors,
            Published = Dates(record).Select(JsonItems.Day).FirstOrDefault(d => d is not null),
            Issued = JsonItems.Date([.. Dates(record)]),
            Url = arxiv is null && doi is null ? Address(identifiers) : null,
            Keywords = arxiv is null ? [.. Lines(record, "subject")] : [],
            Remark = descriptions.FirstOrDefault(IsComment) is { } comment ? CleanText.Line(comment["Comment:".Length..]) : null,
            Publisher = Lines(record, "publisher").FirstOrDefault(),
            Language = Lines(record, "language").Select(l => LanguageTags.TryParse(l, out var tag) ? tag : null).FirstOrDefault(t => t is not null),
        };
    }

    private static bool IsComment(string description) => description.StartsWith("Comment:", StringComparison.Ordinal);

    private static IEnumerable<string> Dates(XElement record) => Lines(record, "date");

    private static WebLink? Address(IEnumerable<string> identifiers)
    {
        foreach (var identifier in identifiers)
            if (WebLink.TryParse(identifier, out var link)) return link;
        return null;
    }

    private static IEnumerable<string> Lines(XElement record, string name) =>
        record.Elements(DublinCore + name).Select(e => CleanText.Line(e.Value)).Where(l => l.Length > 0);
}
