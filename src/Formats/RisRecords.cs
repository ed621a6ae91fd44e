using System.Text.RegularExpressions;
using Site.Addresses;
using Site.Diagnostics;
using Site.Papers;
using Site.Reading;
using Site.Text;

namespace Site.Formats;

/// <summary>Reads RIS, as the Research Information Systems specification (2011) has it and reference managers export it: a tag, two spaces, a hyphen, a value.</summary>
public static partial class RisRecords
{
    public static readonly DigestFormat Format = new("RIS", [".ris", ".txt"], Recognizes, Read);

    public static IReadOnlyList<DigestFile> Read(SourceText source, DiagnosticBag diagnostics)
    {
        var records = Records(source, diagnostics).ToArray();
        if (records.Length == 0 && !diagnostics.HasErrors)
        {
            if (string.IsNullOrWhiteSpace(source.Text)) diagnostics.Warn(source.Whole, Codes.EmptyDigest, "the file is empty: a day without papers.");
            else diagnostics.Error(source.Whole, Codes.Syntax, "the file has no RIS record; one begins with a line like 'TY  - JOUR'.");
        }

        return ReadingList.Files(source, records.Select(r => Paper(r, diagnostics)), diagnostics);
    }

    private static bool Recognizes(SourceText source) =>
        source.FileName.EndsWith(".ris", StringComparison.OrdinalIgnoreCase) || source.Text.AsSpan().TrimStart().StartsWith("TY  - ", StringComparison.Ordinal);

    private static IEnumerable<RisRecord> Records(SourceText source, DiagnosticBag diagnostics)
    {
        RisRecord? record = null;
        for (int start = 0, end; start < source.Text.Length; start = end + 1)
        {
            end = source.Text.AsSpan(start).IndexOfAny('\n', '\r') is >= 0 and var length ? start + length : source.Text.Length;
            var line = source.Text[start..end].TrimEnd();
            var tagged = Tagged().Match(line);
            var tag = tagged.Success ? tagged.Groups[1].Value : "";
            if (tag == "TY")
            {
                if (record is not null) yield return record;
                record = new RisRecord(source.At(start), tagged.Groups[2].Value.Trim());
            }
            else if (tag == "ER")
            {
                if (record is not null) yield return record;
                record = null;
            }
            else if (tag.Length > 0)
            {
                if (record is null) diagnostics.Error(source.At(start), Codes.Syntax, "this line stands in no record: a record begins with a line like 'TY  - JOUR'.");
                else record.Add(tag, tagged.Groups[2].Value.Trim(), source.At(start + tagged.Groups[2].Index));
            }
            else if (line.Length > 0)
            {
                record?.Continue(line.Trim());
            }
        }

        if (record is not null) yield return record;
    }

    private static PaperEntry Paper(RisRecord record, DiagnosticBag diagnostics)
    {
        var (arxiv, doi) = FoundIds.In([.. record.All("DO"), .. record.All("UR"), .. record.All("M1"), .. record.All("AN"), .. record.All("C1"), .. record.All("ID"), .. record.All("N1")]);
        var kind = Kind(record);
        var venue = record.Line("T2", "JO", "JF", "JA", "J2", "BT");
        var authors = Names(record, "AU", "A1");
        return new PaperEntry
        {
            At = record.At,
            IsNamedByArxiv = arxiv is not null,
            Arxiv = arxiv,
            Doi = doi,
            Title = record.Line("TI", "T1", "CT"),
            Abstract = record.All("AB").Concat(record.All("N2")).FirstOrDefault() is { } text ? CleanText.Paragraphs(text) : null,
            Authors = authors.Authors,
            HasUnnamedAuthors = authors.HasUnnamed,
            Issued = Date(record, diagnostics),
            Url = arxiv is null && doi is null && record.All("UR").FirstOrDefault() is { } url ? LenientLinks.Read(url, "UR", record.At, diagnostics) : null,
            Keywords = [.. record.All("KW").SelectMany(k => k.Split([';', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).Select(CleanText.Line).Distinct(StringComparer.OrdinalIgnoreCase)],
            Kind = kind,
            Venue = venue is null || venue.StartsWith("arxiv", StringComparison.OrdinalIgnoreCase) ? null : venue,
            Volume = record.Line("VL"),
            Issue = record.Line("IS"),
            Pages = record.Line("SP") is { } first && record.Line("EP") is { } last && !first.Contains('-') ? $"{first}–{last}" : record.Line("SP"),
            Publisher = record.Line("PB") is { } publisher && publisher != "arXiv" ? publisher : null,
            Editors = Names(record, kind is PublicationKind.ConferencePaper or PublicationKind.Chapter ? ["ED", "A2"] : ["ED"]).Authors,
            Language = record.Line("LA") is { } language && LanguageTags.TryParse(language, out var tag) ? tag : null,
        };
    }

    private static AuthorList Names(RisRecord record, params ReadOnlySpan<string> tags)
    {
        var names = new List<string>();
        foreach (var tag in tags) names.AddRange(record.All(tag).Select(CleanText.Line));
        // One name a line: "Family, Given, Suffix".
        var named = names.Where(n => n.Length > 0 && !AuthorList.NamesNobody(n)).ToArray();
        return new AuthorList([.. named.Select(Name)], named.Length < names.Count(n => n.Length > 0));
    }

    private static Author Name(string name) => AuthorName.Parts(name) is [var family, var given, var suffix] && AuthorName.IsSuffix(suffix)
        ? Author.Of(new NameParts(family, given, Suffix: suffix))
        : AuthorName.Read(name);

    // "2019/07/03/spring", "2019///", and what other programs write.
    private static PartialDate? Date(RisRecord record, DiagnosticBag diagnostics)
    {
        foreach (var written in record.Located("DA").Concat(record.Located("PY")).Concat(record.Located("Y1")))
        {
            var numbers = Dates().Match(written.Value) is { Success: true } date ? date.Value.TrimEnd('/').Replace('/', '-') : written.Value;
            if (LooseDates.Read(numbers, written.At, diagnostics) is { } read) return read;
        }

        return null;
    }

    private static PublicationKind? Kind(RisRecord record) => record.Type switch
    {
        "JOUR" or "EJOUR" or "MGZN" => PublicationKind.JournalArticle,
        "CPAPER" or "CONF" => PublicationKind.ConferencePaper,
        "BOOK" or "EBOOK" or "EDBOOK" => PublicationKind.Book,
        "CHAP" or "ECHAP" => PublicationKind.Chapter,
        "THES" => record.Line("M3")?.Contains("master", StringComparison.OrdinalIgnoreCase) == true ? PublicationKind.MastersThesis : PublicationKind.DoctoralThesis,
        "RPRT" => PublicationKind.Report,
        "DATA" => PublicationKind.Dataset,
        "COMP" => PublicationKind.Software,
        _ => null,
    };

    [GeneratedRegex(@"^([A-Z][A-Z0-9])  ?- ?(.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Tagged();

    [GeneratedRegex("^[0-9]{4}(?:/[0-9]{0,2}){0,2}(?=/|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Dates();
}
