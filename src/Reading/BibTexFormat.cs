using Site.Diagnostics;
using Site.Papers;
using Site.Text;

namespace Site.Reading;

/// <summary>Reads a reading list in BibTeX. All of it is of the day in the file's name, or else each entry of its own date.</summary>
public static class BibTexFormat
{
    public static readonly DigestFormat Format = new("BibTeX", [".bib", ".bibtex", ".txt"], Recognizes, Read);

    // Entries of what contains papers, not of papers.
    private static readonly string[] Containers = ["proceedings", "mvproceedings", "collection", "mvcollection", "periodical", "set", "xdata"];

    public static IReadOnlyList<DigestFile> Read(SourceText source, DiagnosticBag diagnostics)
    {
        var parser = new BibTexParser(source, diagnostics);
        var entries = parser.Read();
        var parents = entries.Select(e => e["crossref"]?.Value.Trim()).OfType<string>().ToHashSet(StringComparer.OrdinalIgnoreCase);
        var byKey = ByKey(entries, diagnostics);
        var papers = entries
            .Where(e => !Containers.Contains(e.Type) && !(parents.Contains(e.Key.Value) && e["abstract"] is null))
            .Select(e => BibTexJournals.Resolve(WithParent(e, byKey, diagnostics)))
            .ToArray();

        if (papers.Length == 0 && !parser.HasFailed)
        {
            if (parser.HasItems || IsBlank(source.Text)) diagnostics.Warn(source.Whole, Codes.EmptyDigest, "the file has no entry of a paper.");
            else diagnostics.Error(source.Whole, Codes.Syntax, $"the file has no BibTeX entry; one begins like '@article{{key,'.{Instead(source)}");
        }

        var day = DayName.TryFrom(source.FileName);
        return [.. papers
            .Select(e => (Day: (PartialDate?)day ?? Day(e, diagnostics), Entry: e))
            .GroupBy(p => p.Day, p => BibTexPaper.Read(p.Entry, diagnostics))
            .Select(g => new DigestFile { At = source.Whole, Kind = SourceKind.Raw, Day = g.Key, MayLackDay = true, Papers = [.. g] })];
    }

    private static bool Recognizes(SourceText source) =>
        source.FileName.EndsWith(".txt", StringComparison.OrdinalIgnoreCase)
            ? source.Text.AsSpan().TrimStart() is ['@', >= 'A' and <= 'z', ..]
            : true;

    // What people have under the wrong name.
    private static string Instead(SourceText source) => source.Text.AsSpan().TrimStart() switch
    {
        ['{' or '[', ..] => " This looks like JSON: name it like '2026-01-05.json'.",
        ['<', ..] => " This looks like XML or a web page, not like an export in BibTeX.",
        ['T', 'Y', ' ', ' ', '-', ..] => " This looks like RIS: name it like 'library.ris'.",
        ['-', '-', '-', ..] or ['p', 'a', 'p', 'e', 'r', 's', ':', ..] => " This looks like YAML: name it like '2026-01-05.yml'.",
        _ => "",
    };

    private static bool IsBlank(string text)
    {
        foreach (var line in text.AsSpan().EnumerateLines())
            if (line.TrimStart() is not ([] or ['%', ..])) return false;
        return true;
    }

    private static Dictionary<string, BibTexEntry> ByKey(IReadOnlyList<BibTexEntry> entries, DiagnosticBag diagnostics)
    {
        var byKey = new Dictionary<string, BibTexEntry>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in entries)
        {
            // An entry that was pasted twice is one paper, of which there is a warning already.
            if (entry.Key.Value.Length > 0 && !byKey.TryAdd(entry.Key.Value, entry) && !HasTitleOf(byKey[entry.Key.Value], entry))
                diagnostics.WarnOncePerFile(entry.Key.At, Codes.DuplicateField, $"the key '{entry.Key.Value}' is used for another entry, too, at {byKey[entry.Key.Value].Key.At}; both are read.");
        }

        return byKey;
    }

    private static bool HasTitleOf(BibTexEntry one, BibTexEntry other) =>
        Folding.Key(BibTexText.Line(one["title"]?.Value ?? "")) == Folding.Key(BibTexText.Line(other["title"]?.Value ?? ""));

    // As in BibTeX, an entry inherits the fields that it lacks from the entry that its crossref names; that entry's title is inherited as booktitle.
    private static BibTexEntry WithParent(BibTexEntry entry, Dictionary<string, BibTexEntry> byKey, DiagnosticBag diagnostics)
    {
        if (entry["crossref"] is not { } reference) return entry;
        if (!byKey.TryGetValue(reference.Value.Trim(), out var parent))
        {
            diagnostics.WarnOncePerFile(reference.At, Codes.MissingReference, $"crossref names '{reference.Value}', which is no entry of this file.{Nearest.Hint(reference.Value, byKey.Keys.Take(Nearest.MostCandidates).Order(StringComparer.Ordinal))}");
            return entry;
        }

        var fields = new Dictionary<string, Located<string>>(entry.Fields, StringComparer.Ordinal);
        foreach (var name in (ReadOnlySpan<string>)["booktitle", "journal", "year", "month", "date", "volume", "number", "publisher", "organization", "editor"])
            if (parent[name] is { } inherited) fields.TryAdd(name, inherited);
        if (parent["title"] is { } title) fields.TryAdd("booktitle", title);
        return entry with { Fields = fields };
    }

    // The date that the entry gives, at least its month; else the month that its arXiv id tells; else its year.
    private static PartialDate? Day(BibTexEntry entry, DiagnosticBag diagnostics)
    {
        var given = BibTexPaper.Date(entry);
        if (given is { Precision: not DatePrecision.Year }) return given;
        var place = entry["date", "year"]?.At ?? entry.Key.At;
        var known = BibTexPaper.Arxiv(entry)?.Month ?? given;
        if (known is { } date && !BibTexPaper.HasWrongDate(entry))
            diagnostics.WarnOncePerFile(place, Codes.PartialDate, $"this entry names no month, so it stands under {date.Title}{(date.Precision == DatePrecision.Month ? ", as its arXiv id tells" : "")}; give it a 'month', or name the file for a day, as 2026-01-05.bib.");
        return known;
    }
}
