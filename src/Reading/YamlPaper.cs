using Site.Addresses;
using Site.Diagnostics;
using Site.Papers;
using Site.Text;
using Site.Yaml;

namespace Site.Reading;

/// <summary>Reads the fields of one paper as written by hand, in a YAML day or in front matter.</summary>
public static class YamlPaper
{
    /// <summary>What can be said of a paper.</summary>
    public static readonly FieldTable Table = new(
        "a paper",
        new Field("title", FieldKind.Text, "Needed, from whichever file."),
        new Field("abstract", FieldKind.Text, "Markdown."),
        new Field("id", FieldKind.Text, "The name of its page, where you want one of your own: attention-is-all-you-need."),
        new Field("arxiv", FieldKind.Text, "Its arXiv id, as 2603.10165; in quotes where it ends in 0."),
        new Field("doi", FieldKind.Text, "Its DOI, as 10.1109/5.771073."),
        new Field("authors", FieldKind.Names, "A list of names."),
        new Field("published", FieldKind.Date, "The day of its first version, as 2026-01-05."),
        new Field("corrected", FieldKind.Date, "The day on which this entry corrects what was said before; it then wins over all others."),
        new Field("withdrawn", FieldKind.Date, "The day on which its authors took it back."),
        new Field("url", FieldKind.Link, "Its address, besides arXiv and DOI."),
        new Field("pdf", FieldKind.Link, "The address of its PDF."),
        new Field("code", FieldKind.Link, "The address of its code."),
        new Field("project", FieldKind.Link, "The address of its project page."),
        new Field("tags", FieldKind.Texts, "Topics by name, id or alias."),
        new Field("not_tags", FieldKind.Texts, "Topics that it is not to have, whatever its words say."),
        new Field("keywords", FieldKind.Texts, "Free phrases."),
        new Field("upvotes", FieldKind.Count, "How many people voted for it."),
        new Field("comments", FieldKind.Count, "How many comments there are."),
        new Field("submitter", FieldKind.Text, "Who brought it up."),
        new Field("summary", FieldKind.Text, "What it says, in a sentence of yours; cards show it."),
        new Field("note", FieldKind.Text, "Your own words, in Markdown."),
        new Field("hide", FieldKind.Flag, "Whether it is kept off the site."),
        new Field("pin", FieldKind.Flag, "Whether it comes first on its days."),
        new Field("extra", FieldKind.Pairs, "Fields of your own, which its page shows."),
        new Field("kind", FieldKind.Text, "What kind of publication it is, as article or thesis."),
        new Field("venue", FieldKind.Text, "Where it was published: a journal or a conference."),
        new Field("issued", FieldKind.Date, "When it was published there: a year, a month or a day."),
        new Field("volume", FieldKind.Text, "The volume of the journal."),
        new Field("issue", FieldKind.Text, "The issue of the volume."),
        new Field("pages", FieldKind.Text, "The pages there, as 12-34."),
        new Field("publisher", FieldKind.Text, "Who published it."),
        new Field("editors", FieldKind.Names, "A list of names."),
        new Field("language", FieldKind.Text, "The language of the paper, as a tag: en, de, pt-BR."));

    public static PaperEntry Read(YamlMapping mapping, SourceText source, DiagnosticBag diagnostics) =>
        Read(new YamlFields(mapping, Table, diagnostics), source);

    public static PaperEntry Read(YamlFields fields, SourceText source)
    {
        var authors = YamlAuthors.Read(fields, "authors");
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
            NotTags = fields.Texts("not_tags"),
            Keywords = fields.Texts("keywords").Select(k => CleanText.Line(k.Value)).ToArray(),
            Upvotes = fields.Count("upvotes"),
            Comments = fields.Count("comments"),
            Submitter = fields.Text("submitter") is { } submitter ? CleanText.Line(submitter) : null,
            Summary = Line(fields, "summary") is { } summary ? new Summary(summary, IsMachineWritten: false) : null,
            IsHidden = fields.Flag("hide"),
            IsPinned = fields.Flag("pin"),
            Extra = [.. fields.Named("extra").Select(e => new ExtraField(CleanText.OwnLine(e.Name), CleanText.OwnLine(e.Text)))],
            Emptied = fields.Emptied,
            Note = CuratorText.Read(fields, "note", source),
            Kind = Kind(fields),
            Venue = Line(fields, "venue"),
            Issued = Issued(fields),
            Volume = Line(fields, "volume"),
            Issue = Line(fields, "issue"),
            Pages = Line(fields, "pages"),
            Publisher = Line(fields, "publisher"),
            Editors = YamlAuthors.Read(fields, "editors").Authors,
            Language = Language(fields),
        };
    }

    private static string? Line(YamlFields fields, string key) => fields.Text(key) is { } text ? CleanText.Line(text) : null;

    private static PublicationKind? Kind(YamlFields fields)
    {
        if (fields.Scalar("kind") is not { } text) return null;
        if (PublicationKinds.TryParse(text.Value, out var kind)) return kind;
        fields.Report(text.At, Codes.BadValue, $"'{text.Value}' is no kind of publication; one is {string.Join(", ", PublicationKinds.All)}.");
        return null;
    }

    private static PartialDate? Issued(YamlFields fields)
    {
        if (fields.Scalar("issued") is not { } text) return null;
        if (PartialDate.TryParse(text.Value.Trim(), out var date)) return date;
        fields.Report(text.At, Codes.BadDate, $"'{text.Value}' is no date for 'issued'; write a year, a month or a day, as 2026, 2026-01 or 2026-01-05.");
        return null;
    }

    private static string? Language(YamlFields fields)
    {
        if (fields.Scalar("language") is not { } text) return null;
        if (LanguageTags.TryParse(text.Value, out var language)) return language;
        fields.Report(text.At, Codes.BadValue, $"'{text.Value}' is no language; write one like en, de or pt-BR.");
        return null;
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
