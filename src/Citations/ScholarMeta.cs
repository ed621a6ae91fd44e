namespace Site.Citations;

/// <summary>
/// What a paper's page says of the paper to machines: Highwire's citation_* names, as Google Scholar's inclusion guidelines and
/// Zotero read them, and the Dublin Core elements (RFC 5013) for those who read nothing else.
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
        Add(values, "citation_title", reference.Title);
        foreach (var author in reference.Authors) Add(values, "citation_author", author.ToIndexed());
        Add(values, "citation_publication_date", reference.Date?.ToText('/'));
        if (reference.Kind != ReferenceKind.Preprint)
            Add(values, reference.Kind == ReferenceKind.Article ? "citation_journal_title" : "citation_conference_title", reference.Venue);
        Add(values, "citation_arxiv_id", reference.Arxiv?.Value);
        Add(values, "citation_doi", reference.Doi?.Value);
        Add(values, "citation_pdf_url", reference.PdfUrl);
        if (reference.Keywords is { Count: > 0 } keywords) Add(values, "citation_keywords", string.Join("; ", keywords));
    }

    private static void AddDublinCore(List<MetaValue> values, Reference reference)
    {
        Add(values, "DC.title", reference.Title);
        if (reference.Authors.Count > 0) Add(values, "DC.creator", string.Join("; ", reference.FirstAuthors.Select(author => author.ToIndexed())));
        Add(values, "DC.date", reference.Date?.ToText('-'));
        Add(values, "DC.identifier", reference.CiteAs ?? reference.Url);
    }

    private static void Add(List<MetaValue> values, string name, string? content)
    {
        if (content is not null) values.Add(new MetaValue(name, content));
    }
}
