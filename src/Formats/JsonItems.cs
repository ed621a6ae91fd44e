using Site.Diagnostics;
using Site.Json;
using Site.Papers;
using Site.Reading;
using Site.Text;

namespace Site.Formats;

/// <summary>Finds the records in replies of services, and reads what they write alike.</summary>
internal static class JsonItems
{
    /// <summary>The objects that have a field, wherever they are in lists and in objects around those. What is in such an object is not looked at.</summary>
    public static IEnumerable<JsonFields> Of(JsonNode node, string field, SourceText source, DiagnosticBag diagnostics) => node switch
    {
        JsonArray list => list.Items.SelectMany(i => Of(i, field, source, diagnostics)),
        JsonObject record when record.Fields.ContainsKey(field) => [new JsonFields(record, source, diagnostics)],
        JsonObject outer => outer.Fields.Values.SelectMany(v => Of(v, field, source, diagnostics)),
        _ => [],
    };

    public static string? Line(string? text) => text is not null && CleanText.Line(text) is { Length: > 0 } line ? line : null;

    /// <summary>The day that a text states; null where it states none, or only a month or a year.</summary>
    public static DateOnly? Day(string? text) =>
        text is { Length: >= 10 } && Iso.TryDate(text.AsSpan(0, 10), out var day) ? day : null;

    /// <summary>The first of the texts that is a date of any precision.</summary>
    public static PartialDate? Date(params ReadOnlySpan<string?> texts)
    {
        foreach (var text in texts)
        {
            if (Day(text) is { } day) return day;
            if (text is not null && PartialDate.TryParse(text.Trim(), out var date)) return date;
        }

        return null;
    }
}
