using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using AngleSharp.Dom;
using Site.Tests.Sites;
using Site.Words;

namespace Site.Tests.Words;

/// <summary>A site whose papers are Greek, and whose words are all replaced by a sign: what is still to be read in Latin letters is written nowhere but in templates, scripts or the program.</summary>
public sealed partial class ReplacedWordsTests : IDisposable
{
    private const string Sign = "○";

    private const string Day = """
        note: Μια ήσυχη μέρα.
        papers:
          - title: Μικρά πράγματα
            abstract: Μελετούμε μικρά πράγματα. Αποδεικνύουμε ότι είναι απλά. Και τα μεγάλα.
            arxiv: 2601.00001
            doi: 10.1000/1
            code: https://github.com/1/1
            project: https://example.org/1
            authors: [Άδα Λάβλεϊς, Βο Εκ, Γάμμα Γ, Δέλτα Δ, Έψιλον Ε, Ζήτα Ζ, Ήτα Η, Θήτα Θ, Ιώτα Ι, Κάππα Κ, Λάμδα Λ, Μι Μ, Νι Ν]
            tags: [Σύνολα]
            upvotes: 1200
            comments: 3
            venue: Περιοδικό
            volume: 3
            issue: 4
            pages: 5-9
            publisher: Εκδότης
            note: Διαβάστε το.
            keywords: [ένα, δύο]
          - title: Μεγάλα πράγματα
            abstract: Μελετούμε μεγάλα πράγματα. Είναι δύσκολα.
            authors: [Άδα Λάβλεϊς, et al.]
            tags: [Σύνολα, Ομάδες]
          - title: Χωρίς τίποτα
            withdrawn: 2026-01-04
            tags: [Σύνολα]
        """;

    private const string Ledger = """
        {"day":"2026-01-05","source":"arxiv","state":"failed","by":"throttled","when":"2026-01-05T06:17:09Z"}
        {"day":"2026-01-05","source":"hugging-face","state":"fresh","by":"reply","when":"2026-01-06T06:17:03Z","papers":2,"kept":1,"dropped":{"drop: ○":1,"keep":2,"most":3,"unreadable":4,"replaced":5,"cross-listed":6,"revised":7,"category":8,"other day":9}}
        {"day":"2026-01-06","source":"arxiv","state":"failed","by":"unreachable","when":"2026-01-06T06:17:09Z"}
        {"day":"2026-01-06","source":"hugging-face","state":"quiet","by":"list","when":"2026-01-07T06:17:03Z","detail":"list-of","values":["2026-01-05"]}
        {"day":"2026-01-07","source":"arxiv","state":"failed","by":"foreign","when":"2026-01-07T06:17:09Z","detail":"begins","values":["○"]}
        {"day":"2026-01-07","source":"hugging-face","state":"waiting","by":"open","when":"2026-01-07T06:17:03Z"}
        """;

    // Names of formats, services and programs are the same in all languages.
    private static readonly string[] Names =
    [
        "Paper Digest", "Hugging Face", "Google Scholar", "The Old Reader", "NewsBlur", "Inoreader", "Feedly", "Feedbin", "Feedrabbit", "Blogtrottr", "CSL-JSON", "BibTeX", "Markdown",
        "arXiv", "cs.CL", "PDF", "DOI", "RIS", "RSS", "Atom", "JSON",
    ];

    // What a person reads, sees or hears.
    private static readonly string[] Attributes = ["alt", "aria-label", "content", "label", "placeholder", "title", "value"];

    private readonly SmallSite _site = new(
        ("site.yml", "title: Σύνοψη\ndescription: Άρθρα.\nauthor: Άδα\npage_size: 2\nauthor_feeds: 2\n"),
        ("words.yml", Replaced()),
        ("tags.yml", "- {name: Σύνολα, id: '1', description: Σύνολα και άλλα.}\n- {name: Ομάδες, id: '2'}\n"),
        ("sources.yml", "contact: ada@example.org\nsources:\n  - service: hugging-face\n  - {service: arxiv, categories: [cs.CL]}\n"),
        ("ledger/2026-01.jsonl", Ledger),
        ("moved.yml", "papers/1.html: index.html\n"),
        ("pages/1.md", "# Για εμάς\n\nΚείμενο.\n"),
        ("digest/2026-01-05.yml", Day),
        ("digest/2025-12-04.yml", "papers:\n  - {title: Παλιά πράγματα, authors: [Άδα Λάβλεϊς, Βο Εκ], tags: [Σύνολα]}\n"),
        ("digest/library.bib", "@article{a, title = {Κάποια πράγματα}, year = 2025, month = nov}\n@book{b, title = {Άλλα πράγματα}, year = 2024}\n"));

    public ReplacedWordsTests() => _site.Build();

    [Fact]
    public void Pages_have_no_other_words()
    {
        Assert.Equal("", string.Join('\n', _site.AllFiles(".html").SelectMany(page => Said(_site.Page(page)).SelectMany(Letters).Select(text => $"{page}: {text}")).Distinct()));
    }

    [Fact]
    public void Feeds_have_no_other_words()
    {
        string[] named = ["title", "subtitle", "description", "summary", "encoded", "content", "name"];
        var texts = _site.AllFiles(".xml").Where(f => f is not "sitemap.xml").SelectMany(feed => XDocument.Parse(_site.Text(feed)).Descendants().Where(e => named.Contains(e.Name.LocalName) && !e.HasElements)
            .SelectMany(e => Said(Html.Parse(e.Value))).SelectMany(Letters).Select(text => $"{feed}: {text}"));
        Assert.Equal("", string.Join('\n', texts.Distinct()));
        Assert.NotEmpty(_site.AllFiles(".xml"));
    }

    [Fact]
    public void Scripts_have_no_sentences()
    {
        var literals = Directory.EnumerateFiles(Path.Combine(Repository.Theme, "assets"), "*.js", SearchOption.AllDirectories)
            .SelectMany(file => File.ReadLines(file).Where(l => !l.TrimStart().StartsWith("//", StringComparison.Ordinal)).SelectMany(l => Sentence().Matches(l)).Select(m => $"{Path.GetFileName(file)}: {m.Value}"));
        Assert.Equal("", string.Join('\n', literals));
    }

    public void Dispose() => _site.Dispose();

    // As flat names, each word with its values and links alone.
    private static string Replaced() => string.Concat(ThemeWordFiles.Read("en").Select(word => $"{JsonSerializer.Serialize(word.Key)}: "
        + (word.IsPlural ? "{" + string.Join(", ", word.Forms.Select(f => $"{f.Key}: {JsonSerializer.Serialize(Replaced(f.Value))}")) + "}" : JsonSerializer.Serialize(Replaced(word.Text))) + "\n"));

    private static string Replaced(string text) => WordOrPart().Replace(text, m => m.Groups["part"].Success ? m.Value : Sign);

    private static IEnumerable<string> Said(IDocument page)
    {
        foreach (var element in page.All)
        {
            foreach (var attribute in Attributes.Select(name => element.GetAttribute(name)).OfType<string>())
                if (!(element.LocalName is "meta" && element.GetAttribute("name") is not ("description" or "author")) && element.LocalName is not ("option" or "input" or "span")) yield return attribute;
            if (element.Closest("script, style, code, pre") is not null) continue;
            foreach (var text in element.ChildNodes.OfType<IText>()) yield return text.Data;
        }
    }

    private static IEnumerable<string> Letters(string text)
    {
        foreach (var name in Names) text = text.Replace(name, "", StringComparison.Ordinal);
        text = Address().Replace(text, "");
        return text.Any(char.IsAsciiLetter) ? [text.Trim()] : [];
    }

    [GeneratedRegex(@"(?<part>\{[a-z_.]+\}|<[^>]+>)|[A-Za-z’]+", RegexOptions.ExplicitCapture)]
    private static partial Regex WordOrPart();

    [GeneratedRegex(@"https?://\S*|github\.com|example\.org|\b10\.1000/1|10\.48550\S*")]
    private static partial Regex Address();

    // A literal that begins like a sentence: 'No paper …'.
    [GeneratedRegex(@"[>'`""][A-Z][a-z]+[ .…:][^'`""<]*")]
    private static partial Regex Sentence();
}
