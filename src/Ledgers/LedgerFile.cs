using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Site.Diagnostics;
using Site.Json;
using Site.Text;

namespace Site.Ledgers;

/// <summary>
/// Reads and writes a month of the ledger, <c>ledger/2026-01.jsonl</c>: JSON Lines, one line an entry, by day and source, so
/// that two histories of it merge line by line.
/// </summary>
public static class LedgerFile
{
    private const string TimeFormat = "yyyy-MM-ddTHH:mm:ssZ";

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The name of a month's file.</summary>
    public static string NameOf(DateOnly day) => day.ToString("yyyy-MM", CultureInfo.InvariantCulture) + ".jsonl";

    public static IReadOnlyList<LedgerEntry> Read(SourceText source, DiagnosticBag diagnostics)
    {
        var entries = new List<LedgerEntry>();
        var start = 0;
        foreach (var line in source.Text.Split('\n'))
        {
            var range = start..(start + line.Length);
            start += line.Length + 1;
            if (string.IsNullOrWhiteSpace(line) || JsonReader.Read(source, range, diagnostics) is not { } node) continue;
            if (node is not JsonObject entry) diagnostics.Error(source.At(node.Offset), Codes.WrongType, $"each line is an object about one day of one source, but {node.Kind} is here.");
            else if (Read(new JsonFields(entry, source, diagnostics), entry, diagnostics) is { } read) entries.Add(read);
        }

        return entries;
    }

    /// <summary>The text of a month; the entries are in order.</summary>
    public static string Write(IEnumerable<LedgerEntry> entries)
    {
        var text = new StringBuilder();
        foreach (var entry in entries) text.Append(Line(entry)).Append('\n');
        return text.ToString();
    }

    private static LedgerEntry? Read(JsonFields fields, JsonObject node, DiagnosticBag diagnostics)
    {
        foreach (var needed in (string[])["day", "source", "state", "by", "when"])
        {
            if (fields.Has(needed)) continue;
            fields.Missing(needed, "this entry");
            return null;
        }

        var day = fields.Day("day");
        var state = fields.Text("state");
        if (!Enum.TryParse<DayState>(state, ignoreCase: true, out var known))
        {
            diagnostics.Error(fields.Place("state"), Codes.BadValue, $"'{state}' is no state; one is {string.Join(", ", Enum.GetNames<DayState>().Select(n => n.ToLowerInvariant()))}.");
            return null;
        }

        if (!DateTimeOffset.TryParseExact(fields.Text("when"), TimeFormat, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var when))
        {
            diagnostics.Error(fields.Place("when"), Codes.BadDate, "'when' is a moment in UTC, as 2026-01-05T06:17:00Z.");
            return null;
        }

        if (day is not { } date || fields.Text("source") is not { } source || fields.Text("by") is not { } by) return null;
        return new LedgerEntry
        {
            Day = date,
            Source = source,
            State = known,
            By = by,
            When = when,
            Papers = fields.Count("papers") ?? 0,
            Kept = fields.Count("kept") ?? 0,
            Dropped = node["dropped"] is JsonObject dropped ? [.. dropped.Fields.Select(f => (f.Key, Number(f.Value)))] : [],
            Detail = fields.Text("detail") is { } detail ? DetailOf(detail, node) : null,
            Mark = fields.Text("mark"),
            Tag = fields.Text("etag"),
            Modified = fields.Text("modified"),
        };
    }

    // A line of an earlier version has a sentence and no values.
    private static Detail DetailOf(string text, JsonObject node)
    {
        if (node["values"] is not JsonArray list) return Detail.Said(text);
        string[] values = [.. list.Items.OfType<JsonString>().Select(v => v.Value), "", "", ""];
        return new Detail(text, values[0], values[1], values[2]);
    }

    private static int Number(JsonNode node) =>
        node is JsonNumber number && int.TryParse(number.Written, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : 0;

    /// <summary>Writes a detail as two fields: its code and its values, or what somebody said alone.</summary>
    internal static void Write(Detail detail, Utf8JsonWriter json)
    {
        json.WriteString("detail", detail.Code ?? detail.First);
        if (detail.Code is null) return;
        json.WriteStartArray("values");
        foreach (var value in detail.Values) json.WriteStringValue(value);
        json.WriteEndArray();
    }

    private static string Line(LedgerEntry entry)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteString("day", Iso.Date(entry.Day));
            json.WriteString("source", entry.Source);
            json.WriteString("state", entry.State.ToString().ToLowerInvariant());
            json.WriteString("by", entry.By);
            json.WriteString("when", entry.When.ToUniversalTime().ToString(TimeFormat, CultureInfo.InvariantCulture));
            if (entry.Papers > 0) json.WriteNumber("papers", entry.Papers);
            if (entry.Kept > 0) json.WriteNumber("kept", entry.Kept);
            if (entry.Dropped.Count > 0)
            {
                json.WriteStartObject("dropped");
                foreach (var (rule, count) in entry.Dropped) json.WriteNumber(rule, count);
                json.WriteEndObject();
            }

            if (entry.Detail is { } detail) Write(detail, json);
            if (entry.Mark is not null) json.WriteString("mark", entry.Mark);
            if (entry.Tag is not null) json.WriteString("etag", entry.Tag);
            if (entry.Modified is not null) json.WriteString("modified", entry.Modified);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
