using nietras.SeparatedValues;
using Site.Diagnostics;
using Site.Papers;
using Site.Reading;

namespace Site.Formats;

/// <summary>
/// Reads tables as CSV (RFC 4180) or TSV, with names of columns in the first row, as Zotero, Scopus, clients of arXiv and
/// spreadsheets export them: a paper a row. Columns that mean nothing here are left alone.
/// </summary>
public static class DelimitedText
{
    public static readonly DigestFormat Format = new("CSV", [".csv", ".tsv"], _ => true, Read);

    public static IReadOnlyList<DigestFile> Read(SourceText source, DiagnosticBag diagnostics)
    {
        if (string.IsNullOrWhiteSpace(source.Text))
        {
            diagnostics.Warn(source.Whole, Codes.EmptyDigest, "the file is empty: a day without papers.");
            return [];
        }

        try
        {
            return ReadingList.Files(source, Papers(source, diagnostics), diagnostics);
        }
        catch (Exception e) when (e is InvalidDataException or NotSupportedException or ArgumentException)
        {
            diagnostics.Error(source.Whole, Codes.Syntax, $"this is no table: {CleanText.Line(e.Message)}");
            return [];
        }
    }

    private static List<PaperEntry> Papers(SourceText source, DiagnosticBag diagnostics)
    {
        var papers = new List<PaperEntry>();
        var separator = Separator(source);
        using var reader = Sep.New(separator).Reader(o => o with { HasHeader = false, Unescape = true, DisableColCountCheck = true }).FromText(source.Text);
        string?[]? fields = null;
        foreach (var row in reader)
        {
            var at = fields is null ? source.At(0) : source.At(row.LineNumberFrom, 1);
            if (fields is null)
            {
                fields = Header(row, at, diagnostics);
                if (!fields.Contains("title")) return papers;
                continue;
            }

            var values = new Dictionary<string, string>(StringComparer.Ordinal);
            var cells = new Dictionary<string, int>(StringComparer.Ordinal);
            for (var i = 0; i < Math.Min(row.ColCount, fields.Length); i++)
                if (fields[i] is { } field && row[i].ToString() is var value && !string.IsNullOrWhiteSpace(value) && values.TryAdd(field, value)) cells.Add(field, i);
            if (values.Count > 0) papers.Add(TableRow.Paper(values, at, field => CellPlace.Of(source, at.Line, cells[field], separator), diagnostics));
        }

        if (source.Text.AsSpan().Count('"') % 2 == 1) diagnostics.Warn(papers.Count > 0 ? papers[^1].At : source.Whole, Codes.Syntax, "a quote in this table is never closed; what follows it is read as one cell.");
        if (papers.Count == 0) diagnostics.Warn(source.Whole, Codes.EmptyDigest, "the table has no row: a day without papers.");
        return papers;
    }

    private static string?[] Header(SepReader.Row row, Location at, DiagnosticBag diagnostics)
    {
        var names = new string[row.ColCount];
        for (var i = 0; i < names.Length; i++) names[i] = CleanText.Line(row[i].ToString());
        string?[] fields = [.. names.Select(Columns.Field)];
        if (!fields.Contains("title"))
            diagnostics.Error(at, Codes.MissingField, $"the first row names the columns, one of them 'title'; here are {string.Join(", ", names.Take(8).Select(n => $"'{(n.Length > 40 ? n[..40] + "…" : n)}'"))}.");
        return fields;
    }

    // What stands most often in the first line outside quotes.
    private static char Separator(SourceText source)
    {
        var counts = new Dictionary<char, int> { [','] = 0, ['\t'] = 0, [';'] = 0 };
        var isQuoted = false;
        foreach (var c in source.Text.AsSpan().TrimStart("\r\n"))
        {
            if (c == '"') isQuoted = !isQuoted;
            if (isQuoted) continue;
            if (c is '\r' or '\n') break;
            if (counts.TryGetValue(c, out var count)) counts[c] = count + 1;
        }

        return counts.MaxBy(c => c.Value).Key;
    }
}
