using System.Globalization;
using Site.Addresses;
using Site.Execution;
using Site.Papers;
using Site.Views;

namespace Site.Pipelines;

/// <summary>Makes a page for every author with several papers, and their index by letter.</summary>
public sealed class Authors : Pipeline
{
    private const int MostFrequent = 50;

    private readonly Presentations _presentations;

    public Authors(Presentations presentations)
    {
        _presentations = presentations;
        Dependencies = [presentations];
        PostProcess = [new Make<PageView>(Pages), new RenderTheme(presentations)];
    }

    private IEnumerable<PageView> Pages(PipelineContext context)
    {
        var presentation = context.Model<Presentation>(_presentations);
        var authors = presentation.Catalog.Authors;
        if (authors.Count == 0) return [];
        LetterView[] letters = [.. authors.GroupBy(a => AuthorListings.Letter(new Author(a.Name))).OrderBy(g => g.Key == '#').ThenBy(g => g.Key).Select(g => new LetterView(g.Key, [.. g]))];
        return
        [
            Index(authors, letters, presentation),
            .. letters.Select(l => Letter(l, letters)),
            .. presentation.Digest.Authors.Zip(authors).SelectMany(a => Pages(a.First, a.Second, presentation)),
        ];
    }

    private static PageView Index(IReadOnlyList<AuthorView> authors, LetterView[] letters, Presentation presentation) => new()
    {
        Kind = "authors",
        Path = Routes.Authors,
        Title = "Authors",
        Description = string.Create(CultureInfo.InvariantCulture, $"The {authors.Count:N0} authors with several papers on {presentation.Settings.Title}."),
        Modified = presentation.Digest.LastDay,
        Values =
        [
            ("letters", letters),
            ("total", authors.Count),
            ("frequent", authors.OrderByDescending(a => a.Listing?.Papers.Count).Take(MostFrequent).ToArray()),
        ],
    };

    private static PageView Letter(LetterView letter, LetterView[] letters) => new()
    {
        Kind = "letter",
        Path = Routes.AuthorLetter(letter.Letter),
        Title = letter.Letter == '#' ? "Authors under other letters" : $"Authors under {letter.Letter}",
        Description = string.Create(CultureInfo.InvariantCulture, $"{letter.Authors.Count:N0} authors with several papers."),
        Values = [("letter", letter), ("letters", letters)],
    };

    private static IEnumerable<PageView> Pages(AuthorListing listing, AuthorView view, Presentation presentation) =>
        presentation.Paged(new PaperList
        {
            Kind = "author",
            Title = listing.Author.Name,
            Description = string.Create(CultureInfo.InvariantCulture, $"{listing.Papers.Count:N0} papers with {listing.Author.Name} among the authors."),
            Papers = listing.Papers,
            Path = listing.Page,
            Values = [("author", view)],
        });
}
