using System.Globalization;
using System.Text.RegularExpressions;
using Site.Addresses;
using Site.Diagnostics;
using Site.Papers;
using Site.Reading;
using Site.Text;

namespace Site.Formats;

/// <summary>Reads one row of a table as a paper.</summary>
internal static partial class TableRow
{
    /// <param name="values">The cells that are not blank, by the fields of <see cref="Columns"/>.</param>
    /// <param name="at">Where the row begins.</param>
    /// <param name="placeOf">Where the cell of a field is.</param>
    /// <param name="diagnostics">Where mistakes go.</param>
    public static PaperEntry Paper(IReadOnlyDictionary<string, string> values, Location at, Func<string, Location> placeOf, DiagnosticBag diagnostics)
    {
        string? Line(string field) => values.TryGetValue(field, out var value) && CleanText.Line(value) is { Length: > 0 } line ? line : null;
        WebLink? Link(string field) => values.TryGetValue(field, out var value) ? LenientLinks.Read(value, field, at, diagnostics) : null;
        PartialDate? Date(string field) => values.TryGetValue(field, out var value) ? LooseDates.Read(value, placeOf(field), diagnostics) : null;

        var (arxiv, doi) = FoundIds.In(Line("arxiv"), Line("doi"), Line("id"), Line("url"), Line("extra"));
        var authors = Names(Line("fullnames") ?? Line("authors"), at, diagnostics);
        var published = Date("published");
        return new PaperEntry
        {
            At = at,
            IsNamedByArxiv = arxiv is not null,
            Arxiv = arxiv,
            Doi = doi,
            Title = Line("title"),
            Abstract = values.GetValueOrDefault("abstract") is { } text && !IsNothing(text) ? CleanText.Paragraphs(text) : null,
            Authors = authors.Authors,
            HasUnnamedAuthors = authors.HasUnnamed,
            Published = published?.Exact,
            Updated = Date("updated")?.Exact,
            Issued = Date("issued") ?? Date("year") ?? published,
            Url = arxiv is null && doi is null ? Link("url") : null,
            Pdf = Link("pdf"),
            Code = Link("code"),
            Project = Link("project"),
            Keywords = Words(Line("keywords"), ';', ','),
            Upvotes = int.TryParse(Line("upvotes"), NumberStyles.None, CultureInfo.InvariantCulture, out var votes) ? votes : null,
            Submitter = Line("submitter"),
            Categories = [.. Words(Line("primarycategory"), ' ').Concat(Words(Line("categories"), ';', ',', ' ')).Distinct(StringComparer.Ordinal)],
            Remark = Line("remark"),
            Kind = Kind(Line("kind")),
            Venue = Line("venue"),
            Volume = Line("volume"),
            Issue = Line("issue"),
            Pages = Line("firstpage") is { } first && Line("lastpage") is { } last ? $"{first}–{last}" : Line("pages") ?? Line("firstpage") ?? Line("articlenumber"),
            Publisher = Line("publisher"),
            Editors = Names(Line("editors"), at, diagnostics).Authors,
            Language = Line("language") is { } language && LanguageTags.TryParse(language, out var tag) ? tag : null,
        };
    }

    // Scopus writes "Doe, Ann (57190000000); Roe, Bo (57190000001)" and "Doe A.; Roe B.".
    private static AuthorList Names(string? text, Location at, DiagnosticBag diagnostics)
    {
        if (text is null) return AuthorList.None;
        // A list in Python's form: "['Ann Doe', 'Bo Roe']".
        var list = AuthorList.Of(PythonList().Match(text) is { Success: true } python
            ? string.Join("; ", Quoted().Matches(python.Groups[1].Value).Select(m => m.Groups[1].Value + m.Groups[2].Value))
            : Numbers().Replace(text, ""));
        if (list.IsDoubtful) diagnostics.Warn(at, Codes.BadValue, $"the names of the authors are not told apart for certain; write ';' between them.");
        return list with { Authors = [.. list.Authors.Select(a => a.Parts is null && AuthorName.WithInitialsBehind(WithoutDots(a.Name)) is { } name && a.Name.EndsWith('.') ? name : a)] };
    }

    private static string WithoutDots(string name) => name.Replace(".", "", StringComparison.Ordinal);

    private static bool IsNothing(string text) => text.Trim() == "[No abstract available]";

    private static IReadOnlyList<string> Words(string? text, char separator, params ReadOnlySpan<char> others)
    {
        if (text is null) return [];
        // The first that stands in the text separates; the others are part of the words.
        foreach (var other in others)
            if (!text.Contains(separator)) separator = other;
        return [.. text.Split(separator, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(w => w.Trim('[', ']', '\'', '"')).Where(w => w.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase)];
    }

    // "conferencePaper" is Zotero's word, "Conference paper" and "Article" Scopus'.
    private static PublicationKind? Kind(string? text) => text switch
    {
        null => null,
        "Article" or "Review" or "Letter" or "magazineArticle" => PublicationKind.JournalArticle,
        "bookSection" or "Book chapter" => PublicationKind.Chapter,
        "thesis" => PublicationKind.DoctoralThesis,
        "computerProgram" => PublicationKind.Software,
        _ => PublicationKinds.TryParse(text, out var kind) ? kind : null,
    };

    [GeneratedRegex(@"\s*\(\d+\)", RegexOptions.CultureInvariant)]
    private static partial Regex Numbers();

    [GeneratedRegex(@"^\[(.*)\]$", RegexOptions.CultureInvariant)]
    private static partial Regex PythonList();

    [GeneratedRegex(@"'([^']*)'|""([^""]*)""", RegexOptions.CultureInvariant)]
    private static partial Regex Quoted();
}
