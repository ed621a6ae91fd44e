using System.Text.RegularExpressions;
using Site.Diagnostics;
using Site.Papers;
using Site.Reading;

namespace Site.Formats;

/// <summary>Formats that are known and not read: the message names the format, and how to get one that is read.</summary>
public static partial class OtherFormat
{
    public static readonly DigestFormat Format = new("another format", [".nbib", ".enw", ".ciw", ".html", ".htm", ".md", ".xml", ".json", ".txt"], source => Name(source) is not null, Read);

    private const string Export = "export it as BibTeX, RIS or CSL-JSON";

    // What such a file begins with, or has early on.
    private const int Beginning = 4096;

    private static IReadOnlyList<DigestFile> Read(SourceText source, DiagnosticBag diagnostics)
    {
        if (Name(source) is var (name, advice)) diagnostics.Error(source.Whole, Codes.UnknownFormat, $"this is {name}, which is not read; {advice}.");
        return [];
    }

    private static (string Name, string Advice)? Name(SourceText source)
    {
        var ending = Path.GetExtension(source.FileName).ToLowerInvariant();
        var start = source.Text.AsSpan().TrimStart();
        var text = start[..Math.Min(Beginning, start.Length)].ToString();
        var root = XmlSource.RootName(text);
        if (ending == ".nbib" || text.StartsWith("PMID- ", StringComparison.Ordinal)) return ("PubMed's format (nbib)", $"{Export} from a reference manager that reads it");
        if (ending == ".enw" || EndNote().IsMatch(text)) return ("EndNote's format", Export);
        if (ending == ".ciw" || WebOfScience().IsMatch(text)) return ("Web of Science's format", Export);
        if (DailyTable().IsMatch(text)) return ("a table of cv-arxiv-daily or one like it", "it has no abstracts: ask arXiv for its ids: https://export.arxiv.org/api/query?id_list=… gives Atom, which is read");
        if (root is "xml" && text.Contains("<records>", StringComparison.Ordinal)) return ("EndNote's XML", Export);
        if (root is "PubmedArticleSet") return ("PubMed's XML", $"{Export} from a reference manager that reads it");
        if (root is "dblp" or "dblpperson") return ("dblp's XML", "dblp gives the same as BibTeX at the same address with .bib");
        if (root is "mods" or "modsCollection") return ("MODS", Export);
        if (root.Equals("html", StringComparison.OrdinalIgnoreCase) || text.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || ending is ".html" or ".htm") return ("a web page", "save the page as text, or its data from the service's API");
        return ending == ".md" ? ("Markdown", "a day is written as YAML, 2026-01-05.yml; a Markdown file about one paper goes to papers/") : null;
    }

    [GeneratedRegex(@"^%[0A] .*\n%[A-Z0-9] ", RegexOptions.CultureInvariant)]
    private static partial Regex EndNote();

    [GeneratedRegex(@"^FN (Clarivate|Thomson|ISI)|^PT J\r?\nAU ", RegexOptions.CultureInvariant)]
    private static partial Regex WebOfScience();

    [GeneratedRegex(@"\|\*\*\d{4}-\d\d-\d\d\*\*\|", RegexOptions.CultureInvariant)]
    private static partial Regex DailyTable();
}
