using Site.Addresses;
using Site.Diagnostics;
using Site.Papers;
using Site.Yaml;

namespace Site.Reading;

/// <summary>Reads the fields of one paper as written by hand, in a YAML day or in front matter.</summary>
public static class YamlPaper
{
    public static readonly IReadOnlyList<string> Fields =
    [
        "title", "abstract", "id", "arxiv", "doi", "authors", "published", "corrected", "withdrawn", "url", "pdf", "code", "project",
        "tags", "keywords", "upvotes", "comments", "submitter", "note",
    ];

    public static PaperEntry Read(YamlMapping mapping, SourceText source, DiagnosticBag diagnostics) =>
        Read(new YamlFields(mapping, Fields, "a paper", diagnostics), source, diagnostics);

    public static PaperEntry Read(YamlFields fields, SourceText source, DiagnosticBag diagnostics)
    {
        var authors = YamlAuthors.Read(fields, diagnostics);
        return new PaperEntry
        {
            At = fields.At,
            Id = Id(fields),
            Title = fields.Text("title") is { } title ? CleanText.Line(title) : null,
            Abstract = fields.Text("abstract") is { } text ? CleanText.Markdown(text) : null,
            Arxiv = Arxiv(fields),
            Doi = DoiOf(fields),
            Authors = authors.Authors,
            HasUnnamedAuthors = authors.HasUnnamed,
            Published = fields.Date("published"),
            Corrected = fields.Date("corrected"),
            Withdrawn = fields.Date("withdrawn"),
            Url = fields.Link("url"),
            Pdf = fields.Link("pdf"),
            Code = fields.Link("code"),
            Project = fields.Link("project"),
            Tags = fields.Texts("tags"),
            Keywords = fields.Texts("keywords").Select(k => CleanText.Line(k.Value)).ToArray(),
            Upvotes = fields.Count("upvotes"),
            Comments = fields.Count("comments"),
            Submitter = fields.Text("submitter") is { } submitter ? CleanText.Line(submitter) : null,
            Note = CuratorText.Read(fields, "note", source),
        };
    }

    private static Located<Slug>? Id(YamlFields fields)
    {
        if (fields.Scalar("id") is not { } id) return null;
        if (Slug.TryParse(id.Value, out var slug)) return new Located<Slug>(slug.Value, id.At);
        fields.Report(id.At, Codes.BadIdentifier,
            $"'{id.Value}' cannot name a page; an id has lower-case letters, digits, hyphens and dots between them, at most {Slug.MaxLength}, as in '{Slug.From(id.Value)}'.");
        return null;
    }

    private static ArxivId? Arxiv(YamlFields fields)
    {
        if (fields.Scalar("arxiv") is not { } text) return null;
        if (ArxivId.TryParse(text.Value, out var id)) return id;
        fields.Report(text.At, Codes.BadIdentifier,
            $"'{text.Value}' is no arXiv id; write one like 2603.10165 or astro-ph/0601001.");
        return null;
    }

    private static Doi? DoiOf(YamlFields fields)
    {
        if (fields.Scalar("doi") is not { } text) return null;
        if (Doi.TryParse(text.Value, out var doi)) return doi;
        fields.Report(text.At, Codes.BadIdentifier, $"'{text.Value}' is no DOI; one begins with '10.', as 10.1109/5.771073.");
        return null;
    }
}
