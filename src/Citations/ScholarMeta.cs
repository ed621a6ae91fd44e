using Site.Papers;

namespace Site.Citations;

/// <summary>
/// What a paper's page says of the paper to machines: Highwire's citation_* names, as Google Scholar's inclusion guidelines and
/// Zotero read them, and the Dublin Core elements (RFC 5013), whose type tells a preprint from an article.
/// </summary>
public static class ScholarMeta
{
    public static IReadOnlyList<MetaValue> Of(Reference reference)
    {
        var values = new List<MetaValue>(16);
        AddHighwire(values, reference);
        AddDublinCore(values, reference);
        return values;
    }

    private static void AddHighwire(List<MetaValue> values, Reference reference)
    {
        Add(values, "citation_title", reference.PlainTitle);
        foreach (var author in reference.Authors) Add(values, "citation_author", author.ToIndexed());
        Add(values, "citation_publication_date", reference.Date?.ToText('/'));
        if (reference.Kind != PublicationKind.Preprint) AddIssue(values, reference);
        Add(values, "citation_arxiv_id", reference.Arxiv?.Value);
        Add(values, "citation_doi", reference.RegisteredDoi);
        Add(values, "citation_language", reference.Language);
        Add(values, "citation_public_url", reference.Url);
        Add(values, "citation_pdf_url", reference.PdfUrl);
        Add(values, "citation_abstract", reference.Abstract.Length > 0 ? reference.Abstract : null);
        if (reference.Keywords is { Count: > 0 } keywords) Add(values, "citation_keywords", string.Join("; ", keywords));
    }

    private static void AddIssue(List<MetaValue> values, Reference reference)
    {
        Add(values, VenueName(reference.Kind), reference.Venue);
        Add(values, "citation_volume", reference.Volume);
        Add(values, reference.Kind == PublicationKind.Report ? "citation_technical_report_number" : "citation_issue", reference.Issue);
        Add(values, "citation_firstpage", reference.Pages?.First);
        Add(values, "citation_lastpage", reference.Pages?.Last);
        foreach (var editor in reference.Editors) Add(values, "citation_editor", editor.ToIndexed());
        Add(values, PublisherName(reference.Kind), reference.Publisher);
    }

    private static string VenueName(PublicationKind kind) => kind switch
    {
        PublicationKind.JournalArticle => "citation_journal_title",
        PublicationKind.ConferencePaper => "citation_conference_title",
        PublicationKind.Chapter => "citation_inbook_title",
        _ => "citation_series_title",
    };

    private static string PublisherName(PublicationKind kind) => kind switch
    {
        PublicationKind.DoctoralThesis or PublicationKind.MastersThesis => "citation_dissertation_institution",
        PublicationKind.Report => "citation_technical_report_institution",
        _ => "citation_publisher",
    };

    private static void AddDublinCore(List<MetaValue> values, Reference reference)
    {
        Add(values, "DC.title", reference.PlainTitle);
        Add(values, "DC.type", TypeName(reference.Kind));
        Add(values, "DC.date", reference.Date?.ToText('-'));
        Add(values, "DC.identifier", reference.CiteAs ?? reference.Url);
        if (reference.Kind == PublicationKind.Preprint) AddRepository(values, reference);
        // Highwire's names have a conference, but not the title of its proceedings.
        else if (reference.Kind == PublicationKind.ConferencePaper) Add(values, "DC.source", reference.Venue);
    }

    // A word that Zotero knows for the kind, and shows for a thesis and a report.
    private static string TypeName(PublicationKind kind) => kind switch
    {
        PublicationKind.DoctoralThesis => "Doctoral Thesis",
        PublicationKind.MastersThesis => "Master Thesis",
        PublicationKind.Report => "Report",
        _ => ItemType.Of(kind),
    };

    // "z:" is the prefix of Zotero's own fields; no vocabulary of others has them.
    private static void AddRepository(List<MetaValue> values, Reference reference)
    {
        Add(values, "DC.publisher", reference.PublisherOrRepository);
        Add(values, "z:repository", reference.PublisherOrRepository);
        Add(values, "z:archiveID", reference.ArchiveId);
    }

    private static void Add(List<MetaValue> values, string name, string? content)
    {
        if (content is not null) values.Add(new MetaValue(name, content));
    }
}
