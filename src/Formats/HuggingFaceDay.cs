using Site.Diagnostics;
using Site.Json;
using Site.Papers;
using Site.Reading;
using Site.Text;

namespace Site.Formats;

/// <summary>Reads the reply of Hugging Face's daily papers API: a list of papers, the day being the file's name.</summary>
public static class HuggingFaceDay
{
    public static readonly DigestFormat Format = new("Hugging Face daily papers", [".json", ".txt"], Recognizes, (source, diagnostics) => [Read(source, diagnostics)]);

    // How many papers the API returns unless asked for more.
    private const int DefaultLimit = 50;

    public static DigestFile Read(SourceText source, DiagnosticBag diagnostics)
    {
        var day = DayName.Of(source, diagnostics);
        var file = new DigestFile { At = source.Whole, Kind = SourceKind.Raw, Day = day };
        if (JsonReader.Read(source, .., diagnostics) is not { } root || List(root, source, diagnostics) is not { } list) return file;

        var items = Objects(list, source, diagnostics).ToArray();
        if (day is { } named) CheckDay(items, named, source, diagnostics);
        if (list.Items.Count == DefaultLimit)
            diagnostics.Warn(source.At(list.Offset), Codes.CutOffDay, $"exactly {DefaultLimit} papers: that is the API's default limit, so the day probably had more; ask it with a higher 'limit'.");
        return file with { Papers = [.. items.Select(i => HuggingFacePaper.Read(i, source, diagnostics)).OfType<PaperEntry>()] };
    }

    private static bool Recognizes(SourceText source) =>
        source.FileName.EndsWith(".json", StringComparison.OrdinalIgnoreCase) || source.Text.AsSpan().TrimStart() is ['[' or '{', ..];

    // Archives wrap the list: {"date": …, "papers": […]}. An object without a list is an error reply of the API.
    internal static JsonArray? List(JsonNode root, SourceText source, DiagnosticBag diagnostics)
    {
        if (root is JsonArray list) return list;
        if (root is not JsonObject wrapper)
        {
            diagnostics.Error(source.At(root.Offset), Codes.WrongType, $"daily papers are a list of objects, but {root.Kind} is here.");
            return null;
        }

        var lists = wrapper.Fields.Values.OfType<JsonArray>().ToArray();
        if (!wrapper.Fields.ContainsKey("paper") && lists is [var only]) return only;
        // The data of its page has other lists beside that of the papers.
        if (lists.FirstOrDefault(l => l.Items is [JsonObject first, ..] && first["paper"] is JsonObject) is { } papers) return papers;
        if (wrapper["error"] is { } error)
            diagnostics.Error(source.At(error.Offset), Codes.ErrorReply, $"this is an error reply of the API, not a day: {(error as JsonString)?.Value ?? error.Kind}.");
        else
            diagnostics.Error(source.At(root.Offset), Codes.WrongType, $"daily papers are a list, but an object with {Fields(wrapper)} is here; one that wraps a single list is read, too.");
        return null;
    }

    private static string Fields(JsonObject wrapper) =>
        wrapper.Fields.Count == 0 ? "no field" : string.Join(", ", wrapper.Fields.Keys.Take(8).Select(k => $"'{CleanText.Line(k)}'"));

    private static IEnumerable<JsonObject> Objects(JsonArray list, SourceText source, DiagnosticBag diagnostics)
    {
        foreach (var item in list.Items)
        {
            if (item is JsonObject found) yield return found;
            else diagnostics.Error(source.At(item.Offset), Codes.WrongType, $"a paper is an object, but {item.Kind} is here.");
        }
    }

    private static void CheckDay(JsonObject[] items, DateOnly day, SourceText source, DiagnosticBag diagnostics)
    {
        var others = items
            .Select(i => (i["paper"] as JsonObject)?["submittedOnDailyAt"] as JsonString)
            .OfType<JsonString>()
            .Where(t => t.Value.Length >= 10 && t.Value[..10] != Iso.Date(day))
            .ToArray();
        if (others is [var first, ..])
            diagnostics.Error(source.At(first.Offset), Codes.DayMismatch, $"this paper was submitted to the day '{CleanText.Line(first.Value[..10])}', but the file's name says {Iso.Date(day)}; so it is with {others.Length} of {items.Length} papers.");
    }
}
