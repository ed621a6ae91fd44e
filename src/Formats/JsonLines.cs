using Site.Diagnostics;
using Site.Json;
using Site.Papers;
using Site.Reading;

namespace Site.Formats;

/// <summary>Reads JSON Lines (https://jsonlines.org): one paper a line.</summary>
public static class JsonLines
{
    public static readonly DigestFormat Format = new("JSON Lines", [".jsonl", ".ndjson", ".json", ".txt"], Recognizes, (source, diagnostics) => [Read(source, diagnostics)]);

    public static DigestFile Read(SourceText source, DiagnosticBag diagnostics)
    {
        var papers = new List<PaperEntry>();
        var isEmpty = true;
        foreach (var line in Lines(source.Text))
        {
            isEmpty = false;
            if (JsonReader.Read(source, line, diagnostics) is not { } node) continue;
            if (node is not JsonObject paper)
                diagnostics.Error(source.At(node.Offset), Codes.WrongType, $"each line is an object about one paper, but {node.Kind} is here.");
            else if ((paper.Fields.ContainsKey("paper") ? HuggingFacePaper.Read(paper, source, diagnostics) : JsonLinesPaper.Read(new JsonFields(paper, source, diagnostics), diagnostics)) is { } entry)
                papers.Add(entry with { IsLine = true });
        }

        if (isEmpty) diagnostics.Warn(source.Whole, Codes.EmptyDigest, "the file is empty: a day without papers.");
        return new DigestFile { At = source.Whole, Kind = SourceKind.Raw, Day = DayName.Of(source, diagnostics), Papers = papers };
    }

    // With another ending, it has two lines that are each an object.
    private static bool Recognizes(SourceText source)
    {
        if (source.FileName.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase) || source.FileName.EndsWith(".ndjson", StringComparison.OrdinalIgnoreCase)) return true;
        var first = Lines(source.Text).Take(2).Select(r => source.Text.AsSpan(r).Trim().ToString()).ToArray();
        return first.Length == 2 && first.All(l => l is ['{', .., '}']);
    }

    private static IEnumerable<Range> Lines(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = text.AsSpan(start).IndexOfAny('\r', '\n');
            end = end < 0 ? text.Length : start + end;
            if (!text.AsSpan(start, end - start).IsWhiteSpace()) yield return start..end;
            start = end + 1;
        }
    }
}
