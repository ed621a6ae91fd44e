using Site.Addresses;
using Site.Diagnostics;
using Site.Papers;
using Site.Tex;
using Site.Text;

namespace Site.Reading;

/// <summary>Reads one BibTeX entry as a paper.</summary>
internal static class BibTexPaper
{
    public static PaperEntry Read(BibTexEntry entry, DiagnosticBag diagnostics)
    {
        var arxiv = Arxiv(entry);
        var authors = BibTexNames.Read(entry["author"]?.Value ?? "");
        var venue = Venue(entry);
        return new PaperEntry
        {
            At = entry.Key.At,
            IsNamedByArxiv = arxiv is not null,
            Arxiv = arxiv,
            Doi = DoiOf(entry, diagnostics),
            Title = Line(entry, "title"),
            Abstract = entry["abstract"] is { } text ? BibTexText.Paragraphs(text.Value) : null,
            Authors = authors.Authors,
            HasUnnamedAuthors = authors.HasUnnamed,
            Published = Date(entry)?.Exact,
            Url = Link(entry, diagnostics, "url", "howpublished") is { } link && !ArxivId.TryParse(link.Url, out _) && !Doi.TryParse(link.Url, out _) ? link : null,
            Pdf = Link(entry, diagnostics, "pdf"),
            Code = Link(entry, diagnostics, "code", "github"),
            Project = Link(entry, diagnostics, "project", "website"),
            Keywords = Keywords(entry),
            Note = entry["annote", "annotation"] is { } note ? new MarkdownSource(CleanText.Markdown(note.Value), note.At) : null,
            Categories = Line(entry, "primaryclass", "eprintclass") is { } category ? [category] : [],
            Remark = Line(entry, "note"),
            Venue = venue,
            // arXiv is no journal, though many lists call it one.
            Kind = entry.Type == "article" && venue is null ? null : BibTexKind.Of(entry),
            Issued = Date(entry),
            Volume = Line(entry, "volume") is { } volume && !volume.StartsWith("abs/", StringComparison.Ordinal) ? volume : null,
            Issue = Line(entry, "number", "issue"),
            Pages = Line(entry, "pages"),
            Publisher = Line(entry, "publisher", "school", "institution", "organization"),
            Editors = BibTexNames.Read(entry["editor"]?.Value ?? "").Authors,
            Language = Line(entry, "langid", "language") is { } name && LanguageTags.TryParse(name, out var language) ? language : null,
        };
    }

    private static string? Venue(BibTexEntry entry) =>
        Line(entry, "journal", "journaltitle", "booktitle") is { } venue && !venue.StartsWith("arxiv", StringComparison.OrdinalIgnoreCase) && !venue.StartsWith("corr", StringComparison.OrdinalIgnoreCase) ? venue : null;

    public static PartialDate? Date(BibTexEntry entry)
    {
        if (entry["date"] is { } date) return BibTexDate.TryDate(BibTexText.Line(date.Value));
        return entry["year"] is { } year ? BibTexDate.TryYearAndMonth(BibTexText.Line(year.Value), entry["month"]?.Value) : null;
    }

    // In order: fields that are for it, the address, arXiv's own DOI (10.48550/arXiv.2405.1…), then what else people put it into: a journal
    // "arXiv preprint arXiv:2405.1…", a volume "abs/2405.1…".
    public static ArxivId? Arxiv(BibTexEntry entry)
    {
        var archive = Line(entry, "archiveprefix", "eprinttype") ?? "arxiv";
        if (archive.Equals("arxiv", StringComparison.OrdinalIgnoreCase) && ArxivId.TryParse(Line(entry, "eprint"), out var id)) return id;
        foreach (var name in (ReadOnlySpan<string>)["arxiv", "arxivid", "url", "doi"])
            if (ArxivId.TryParse(Line(entry, name), out id)) return id;
        foreach (var name in (ReadOnlySpan<string>)["journal", "journaltitle", "volume", "eid", "number", "pages", "howpublished", "note", "address", "booktitle", "series"])
            if (ArxivId.TryFind(Line(entry, name), out id)) return id;
        return null;
    }

    private static Doi? DoiOf(BibTexEntry entry, DiagnosticBag diagnostics)
    {
        if (entry["doi"] is not { } written || ArxivId.TryParse(BibTexText.Line(written.Value), out _)) return null;
        if (Doi.TryParse(BibTexText.Line(written.Value), out var doi)) return doi;
        diagnostics.WarnOncePerFile(written.At, Codes.BadIdentifier, $"'{BibTexText.Line(written.Value)}' is no DOI, which begins with '10.'; the paper goes without.");
        return null;
    }

    private static WebLink? Link(BibTexEntry entry, DiagnosticBag diagnostics, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (entry[name] is not { } written) continue;
            // "howpublished" may hold any text, as "Accessed 2024".
            if (name == "howpublished" && !TextLinks.In(written.Value).Any()) continue;
            var address = TextLinks.In(TexReader.ToPlain(written.Value)).FirstOrDefault() ?? BibTexText.Line(written.Value);
            return LenientLinks.Read(address, name, written.At, diagnostics);
        }

        return null;
    }

    private static IReadOnlyList<string> Keywords(BibTexEntry entry) =>
        [.. (Line(entry, "keywords") ?? "").Split([',', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.OrdinalIgnoreCase)];

    private static string? Line(BibTexEntry entry, params ReadOnlySpan<string> names) =>
        entry[names] is { } value && BibTexText.Line(value.Value) is { Length: > 0 } line ? line : null;
}
