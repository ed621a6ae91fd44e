namespace Site.Citations;

/// <summary>
/// What a paper's page says of the paper to machines: Highwire's citation_* names, as Google Scholar's inclusion guidelines and
/// Zotero read them, and the Dublin Core elements (RFC 5013) for those who read nothing else.
/// </summary>
public static class ScholarMeta
{
    public static IReadOnlyList<MetaValue> Of(Reference reference) => [.. Highwire(reference), .. DublinCore(reference)];

    private static IEnumerable<MetaValue> Highwire(Reference reference)
    {
        yield return new MetaValue("citation_title", reference.Title);
        foreach (var author in reference.Authors) yield return new MetaValue("citation_author", author.ToIndexed());
        if (reference.Date is { } date) yield return new MetaValue("citation_publication_date", date.ToText('/'));
        if (reference.Venue is { } venue && reference.Kind != ReferenceKind.Preprint)
            yield return new MetaValue(reference.Kind == ReferenceKind.Article ? "citation_journal_title" : "citation_conference_title", venue);
        if (reference.Arxiv is { } arxiv) yield return new MetaValue("citation_arxiv_id", arxiv.Value);
        if (reference.Doi is { } doi) yield return new MetaValue("citation_doi", doi.Value);
        if (reference.PdfUrl is { } pdf) yield return new MetaValue("citation_pdf_url", pdf);
        if (string.Join("; ", reference.Keywords) is { Length: > 0 } keywords) yield return new MetaValue("citation_keywords", keywords);
    }

    private static IEnumerable<MetaValue> DublinCore(Reference reference)
    {
        yield return new MetaValue("DC.title", reference.Title);
        if (reference.Authors.Count > 0) yield return new MetaValue("DC.creator", string.Join("; ", reference.FirstAuthors.Select(author => author.ToIndexed())));
        if (reference.Date is { } date) yield return new MetaValue("DC.date", date.ToText('-'));
        if ((reference.CiteAs ?? reference.Url) is { } identifier) yield return new MetaValue("DC.identifier", identifier);
    }
}
