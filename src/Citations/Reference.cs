using System.Text.RegularExpressions;
using Site.Addresses;
using Site.Mathematics;
using Site.Papers;
using Site.Text;

namespace Site.Citations;

/// <summary>What is cited of a paper: what every reference format is written from. Texts are plain, on one line, without control characters.</summary>
public sealed partial record Reference
{
    private const int MostCited = 50;

    /// <summary>What stands in BibTeX for the authors that are not named.</summary>
    public const string Others = "others";

    /// <summary>The repository of preprints that have an arXiv id.</summary>
    public const string ArxivName = "arXiv";

    /// <summary>Its citation key; see <see cref="CitationKeys"/>.</summary>
    public required string Key { get; init; }

    public required PublicationKind Kind { get; init; }

    /// <summary>With its mathematics as TeX, for what TeX reads.</summary>
    public required string Title { get; init; }

    /// <summary>With its mathematics in Unicode, for programs that show it as it is.</summary>
    public string PlainTitle => ReferenceText.Of(FormulaText.Plain(Title));

    /// <summary>Parsed when they are first asked for: lists cite papers by their ids.</summary>
    public IReadOnlyList<PersonName> Authors => field ??= Parsed(Named);

    public PartialDate? Date { get; init; }

    /// <summary>When it appeared in its venue, where a source says so.</summary>
    public PartialDate? Issued { get; init; }

    public string? Venue { get; init; }

    public string? Volume { get; init; }

    public string? Issue { get; init; }

    public PageRange? Pages { get; init; }

    public string? Publisher { get; init; }

    public IReadOnlyList<PersonName> Editors { get; init; } = [];

    /// <summary>A BCP 47 tag.</summary>
    public string? Language { get; init; }

    public Doi? Doi { get; init; }

    public ArxivId? Arxiv { get; init; }

    /// <summary>The primary arXiv category, where known.</summary>
    public string? PrimaryClass { get; init; }

    /// <summary>Where the paper can be read; null where no source says so.</summary>
    public string? Url => Arxiv?.AbstractUrl ?? Doi?.Url ?? Link?.Url ?? Pdf?.Url;

    public string? PdfUrl => Pdf?.Url ?? Arxiv?.PdfUrl;

    public required string Abstract { get; init; }

    /// <summary>The site's topics of it.</summary>
    public IReadOnlyList<string> Keywords
    {
        get
        {
            var keywords = new List<string>(Topics.Count);
            foreach (var topic in Topics)
                if (ReferenceText.Of(topic.Name) is { Length: > 0 } name && !keywords.Contains(name, StringComparer.OrdinalIgnoreCase)) keywords.Add(name);
            return keywords;
        }
    }

    internal IReadOnlyList<Author> Named { get; init; } = [];

    private bool HasUnnamed { get; init; }

    private IReadOnlyList<Topic> Topics { get; init; } = [];

    internal WebLink? Link { get; init; }

    private WebLink? Pdf { get; init; }

    /// <summary>Those whom BibTeX names. Of a collaboration of hundreds it names the first, then "others", as INSPIRE does.</summary>
    public IReadOnlyList<PersonName> CitedAuthors => First(MostCited);

    public bool HasOthers => Authors.Count > MostCited || HasUnnamed;

    /// <summary>The DOI under which the paper can be looked up. arXiv registers one for every paper (https://info.arxiv.org/help/doi.html).</summary>
    public string? RegisteredDoi => Doi?.Value ?? (Arxiv is { } arxiv ? $"10.48550/arXiv.{arxiv}" : null);

    /// <summary>What its repository calls it: "arXiv:1810.04805".</summary>
    public string? ArchiveId => Arxiv is { } arxiv ? $"{ArxivName}:{arxiv}" : null;

    /// <summary>Who published it: what sources say, and of a preprint its repository.</summary>
    public string? PublisherOrRepository => Kind == PublicationKind.Preprint ? (Arxiv is null ? Publisher : ArxivName) : Publisher;

    /// <summary>The address to cite (RFC 8574): the DOI's, else arXiv's.</summary>
    public string? CiteAs => Doi?.Url ?? Arxiv?.AbstractUrl;

    /// <param name="paper">The paper.</param>
    /// <param name="key">Its citation key.</param>
    /// <param name="abstractText">Its abstract without markup.</param>
    public static Reference Of(Paper paper, string key, string abstractText) => new()
    {
        Key = key,
        Kind = KindOf(paper),
        Title = ReferenceText.Of(paper.Title),
        Named = paper.Authors,
        HasUnnamed = paper.HasUnnamedAuthors,
        Date = DateOf(paper),
        Issued = paper.Issued,
        Venue = Line(paper.Venue),
        Volume = Line(paper.Volume),
        Issue = Line(paper.Issue),
        Pages = Line(paper.Pages) is { } pages ? PageRange.Of(pages) : null,
        Publisher = Line(paper.Publisher),
        Editors = Parsed(paper.Editors),
        Language = paper.Language,
        Doi = paper.Doi,
        Arxiv = paper.Arxiv,
        PrimaryClass = ClassOf(paper),
        Link = paper.Url,
        Pdf = paper.Pdf,
        Abstract = ReferenceText.Of(abstractText),
        Topics = paper.Topics,
    };

    private IReadOnlyList<PersonName> First(int most) => Authors.Count <= most ? Authors : Authors.Take(most).ToArray();

    private static List<PersonName> Parsed(IReadOnlyList<Author> authors)
    {
        var names = new List<PersonName>(authors.Count);
        foreach (var author in authors)
            if (ReferenceText.Of(author.Name).Length > 0) names.Add(PersonName.Of(author));
        return names;
    }

    // What the sources say; else what a venue is, where a DOI confirms it.
    private static PublicationKind KindOf(Paper paper) => (paper.Kind, paper.Venue, paper.Doi) switch
    {
        (PublicationKind.JournalArticle or PublicationKind.ConferencePaper, null, _) when paper.Arxiv is not null => PublicationKind.Preprint,
        ({ } kind and not PublicationKind.Preprint, _, _) => kind,
        (_, { } venue, not null) => Meeting().IsMatch(venue) && !JournalOfProceedings().IsMatch(venue) ? PublicationKind.ConferencePaper : PublicationKind.JournalArticle,
        _ => PublicationKind.Preprint,
    };

    private static PartialDate? DateOf(Paper paper)
    {
        if (KindOf(paper) == PublicationKind.Preprint) return PublicationDate.Of(paper);
        return paper.Issued ?? (paper.Venue is { } venue ? PublicationDate.In(venue, PublicationDate.Of(paper)) : PublicationDate.Of(paper));
    }

    private static string? Line(string? text) => text is not null && ReferenceText.Of(text) is { Length: > 0 } line ? line : null;

    // An old-style id names its archive, which was the class then.
    private static string? ClassOf(Paper paper)
    {
        if (paper.Categories.Count > 0 && ArxivClass().IsMatch(paper.Categories[0])) return paper.Categories[0];
        var slash = paper.Arxiv?.Value.IndexOf('/') ?? -1;
        return slash > 0 ? paper.Arxiv?.Value[..slash] : null;
    }

    [GeneratedRegex(@"(?i:proceedings|conference|workshop|symposium)|\b(AAAI|ACL|AISTATS|BMVC|CHI|COLING|COLM|COLT|CoRL|CVPR|EACL|ECCV|ECML|EMNLP|ICASSP|ICCV|ICLR|ICML|ICRA|IJCAI|IJCNN|INTERSPEECH|IROS|KDD|LREC|MICCAI|NAACL|NeurIPS|NIPS|SIGGRAPH|SIGIR|UAI|WACV|WWW)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Meeting();

    [GeneratedRegex(@"^(proceedings|proc\.) of the (national academy|royal society|vldb|ieee[\s,\d]*$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex JournalOfProceedings();

    [GeneratedRegex(@"^[a-z][a-z-]*(\.[A-Za-z-]+)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex ArxivClass();
}
