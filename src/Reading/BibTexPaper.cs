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
        CheckDate(entry, diagnostics);
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
        if (entry["date"] is { } date && BibTexDate.TryDate(BibTexText.Line(date.Value)) is { } given) return given;
        return entry["year", "date"] is { } year ? BibTexDate.TryYearAndMonth(BibTexText.Line(year.Value), entry["month"]?.Value) : null;
    }

    /// <summary>Whether it has a date or a month that is none, of which reading it warns.</summary>
    public static bool HasWrongDate(BibTexEntry entry) => WrongDate(entry) is not null || WrongMonth(entry) is not null;

    private static Located<string>? WrongDate(BibTexEntry entry) => entry["date"] is { } date && BibTexDate.TryDate(BibTexText.Line(date.Value)) is null ? date : null;

    private static Located<string>? WrongMonth(BibTexEntry entry) =>
        (entry["date"] is null || WrongDate(entry) is not null) && Line(entry, "month") is not null && Date(entry) is { Precision: DatePrecision.Year } ? entry["month"] : null;

    private static void CheckDate(BibTexEntry entry, DiagnosticBag diagnostics)
    {
        if (entry["date"] is { } given && WrittenDate.Ambiguity(BibTexText.Line(given.Value)) is { } ambiguity)
            diagnostics.Error(given.At, Codes.BadDate, $"'{BibTexText.Line(given.Value)}' is {ambiguity}.");
        else if (WrongDate(entry) is { } date)
            diagnostics.WarnOncePerFile(date.At, Codes.BadDate, $"'{BibTexText.Line(date.Value)}' is no date{Instead(Date(entry))}; write date = {{2026-01-05}}, or year and month.");
        else if (Date(entry) is null && entry["year"] is { } year && BibTexText.Line(year.Value).Length > 0)
            diagnostics.WarnOncePerFile(year.At, Codes.BadDate, $"'{BibTexText.Line(year.Value)}' is no date; write date = {{2026-01-05}}, or year and month.");
        if (WrongMonth(entry) is { } month)
            diagnostics.WarnOncePerFile(month.At, Codes.BadDate, $"'{BibTexText.Line(month.Value)}' is no month{Instead(Date(entry))}; write jan to dec, or 1 to 12.");
    }

    private static string Instead(PartialDate? known) => known is { } date ? $", so {date.Title} counts" : "";

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
