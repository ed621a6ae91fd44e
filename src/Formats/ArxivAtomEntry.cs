using System.Xml.Linq;
using Site.Diagnostics;
using Site.Papers;
using Site.Reading;
using Site.Text;

namespace Site.Formats;

/// <summary>Reads one entry of an Atom feed of arXiv.</summary>
internal static class ArxivAtomEntry
{
    private static readonly XNamespace Atom = ArxivAtom.Atom;
    private static readonly XNamespace Arxiv = ArxivAnnouncement.Arxiv;
    private static readonly XNamespace DublinCore = "http://purl.org/dc/elements/1.1/";

    /// <summary>Null where the entry is no paper, which the diagnostics then say.</summary>
    public static PaperEntry? Read(XElement entry, SourceText source, DiagnosticBag diagnostics)
    {
        var id = entry.Element(Atom + "id");
        var name = id?.Value.Trim() ?? "";
        if (name.Contains("arxiv.org/api/errors", StringComparison.OrdinalIgnoreCase))
        {
            diagnostics.Error(XmlSource.At(source, entry), Codes.ErrorReply, $"this is an error reply of the API, not a paper: {Line(entry, Atom + "summary") ?? name}.");
            return null;
        }

        var arxiv = Id(entry, id, source, diagnostics);
        var isAnnouncement = ArxivAnnouncement.TypeOf(entry) is not null;
        var summary = entry.Element(Atom + "summary")?.Value;
        return new PaperEntry
        {
            At = XmlSource.At(source, entry),
            IsNamedByArxiv = arxiv is not null,
            IsCrossListed = ArxivAnnouncement.IsCrossList(entry),
            Arxiv = arxiv,
            Doi = DoiOf(entry, source, diagnostics),
            Title = Line(entry, Atom + "title"),
            Abstract = string.IsNullOrWhiteSpace(summary) ? null : CleanText.Paragraphs(isAnnouncement ? ArxivAnnouncement.Abstract(summary) : summary),
            Authors = Authors(entry),
            // In a daily feed, these are the day of the announcement.
            Published = isAnnouncement ? null : Day(entry, "published", source, diagnostics),
            Updated = isAnnouncement ? null : Day(entry, "updated", source, diagnostics),
            Categories = Categories(entry),
            Remark = Line(entry, Arxiv + "comment"),
            Venue = Line(entry, Arxiv + "journal_ref") ?? Line(entry, Arxiv + "journal_reference"),
        };
    }

    private static ArxivId? Id(XElement entry, XElement? id, SourceText source, DiagnosticBag diagnostics)
    {
        var written = id?.Value.Trim() ?? "";
        const string Announced = "oai:arXiv.org:";
        if (written.StartsWith(Announced, StringComparison.OrdinalIgnoreCase)) written = written[Announced.Length..];
        if (ArxivId.TryParse(written, out var arxiv)) return arxiv;
        if (id is null) diagnostics.Error(XmlSource.At(source, entry), Codes.MissingField, "this entry has no <id>, which it needs.");
        else diagnostics.Error(XmlSource.At(source, id), Codes.BadIdentifier, $"'{CleanText.Line(written)}' is no arXiv id; one is like http://arxiv.org/abs/2603.10165v1 or oai:arXiv.org:2603.10165v1.");
        return null;
    }

    private static Doi? DoiOf(XElement entry, SourceText source, DiagnosticBag diagnostics)
    {
        // One paper may name several, separated by spaces: the first is taken.
        if ((entry.Element(Arxiv + "doi") ?? entry.Element(Arxiv + "DOI")) is not { } element || string.IsNullOrWhiteSpace(element.Value)) return null;
        if (Doi.TryParse(element.Value.Trim().Split((char[]?)null)[0], out var doi)) return doi;
        diagnostics.WarnOncePerFile(XmlSource.At(source, element), Codes.BadIdentifier, $"'{CleanText.Line(element.Value)}' is no DOI, which begins with '10.'; the paper goes without.");
        return null;
    }

    private static Author[] Authors(XElement entry)
    {
        var names = entry.Elements(Atom + "author").Select(a => Line(a, Atom + "name")).OfType<string>().ToList();
        if (names.Count == 0)
            foreach (var creators in entry.Elements(DublinCore + "creator"))
                names.AddRange(CleanText.Line(creators.Value).Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
        return [.. names.Select(n => new Author(n))];
    }

    private static DateOnly? Day(XElement entry, string name, SourceText source, DiagnosticBag diagnostics) =>
        entry.Element(Atom + name) is { } element ? Timestamps.Day(element.Value.Trim(), XmlSource.At(source, element), diagnostics) : null;

    private static IReadOnlyList<string> Categories(XElement entry)
    {
        var primary = entry.Elements(Arxiv + "primary_category");
        return [.. primary.Concat(entry.Elements(Atom + "category"))
            .Select(c => CleanText.Line(c.Attribute("term")?.Value ?? ""))
            .Where(c => c.Length > 0)
            .Distinct(StringComparer.Ordinal)];
    }

    private static string? Line(XElement parent, XName name) =>
        parent.Element(name)?.Value is { } value && !string.IsNullOrWhiteSpace(value) ? CleanText.Line(value) : null;
}
