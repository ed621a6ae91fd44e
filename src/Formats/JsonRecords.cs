using Site.Diagnostics;
using Site.Json;
using Site.Papers;
using Site.Reading;

namespace Site.Formats;

/// <summary>
/// Reads flat records of papers in one JSON text, the same that JSON Lines hold one a line: a list of them, one alone, or lists
/// under keys. Several keys are taken for topics and become keywords; one around a single list says nothing.
/// </summary>
public static class JsonRecords
{
    public static readonly DigestFormat Format = new("JSON records", [".json", ".txt"], Recognizes, Read);

    public static IReadOnlyList<DigestFile> Read(SourceText source, DiagnosticBag diagnostics)
    {
        if (JsonReader.Read(source, .., diagnostics) is not { } root) return [];
        var papers = Records(root, null, source, diagnostics).ToArray();
        if (papers.Length == 0 && !diagnostics.HasErrors) diagnostics.Warn(source.At(root.Offset), Codes.EmptyDigest, "there is no record here: a day without papers.");
        return ReadingList.Files(source, papers, diagnostics);
    }

    private static bool Recognizes(SourceText source) => JsonShape.Of(source) is var shape && !shape.Has("paper") && (shape.Has("title") || shape.Has("title_en"));

    private static IEnumerable<PaperEntry> Records(JsonNode node, string? topic, SourceText source, DiagnosticBag diagnostics)
    {
        switch (node)
        {
            case JsonNull:
                return [];
            case JsonArray list:
                return list.Items.SelectMany(i => Records(i, topic, source, diagnostics));
            case JsonObject record when record["title"] is JsonString || record["title_en"] is JsonString || record.Fields.Values.All(v => v is not (JsonArray or JsonObject)):
                return [Paper(record, topic, source, diagnostics)];
            case JsonObject outer:
                var lists = outer.Fields.Where(f => f.Value is JsonArray or JsonObject).ToArray();
                return lists.SelectMany(f => Records(f.Value, lists.Length > 1 && f.Value is JsonArray or JsonObject { Fields.Count: > 0 } && !IsRecord(f.Value) ? f.Key : topic, source, diagnostics));
            default:
                diagnostics.Error(source.At(node.Offset), Codes.WrongType, $"a paper is an object, but {node.Kind} is here.");
                return [];
        }
    }

    // Under the ids of papers stand records; under topics, lists of them or objects by id.
    private static bool IsRecord(JsonNode node) => node is JsonObject record && record["title"] is JsonString;

    private static PaperEntry Paper(JsonObject record, string? topic, SourceText source, DiagnosticBag diagnostics)
    {
        var paper = JsonLinesPaper.Read(new JsonFields(record, source, diagnostics), diagnostics);
        return topic is null ? paper : paper with { Keywords = [.. paper.Keywords, CleanText.Line(topic)] };
    }
}
