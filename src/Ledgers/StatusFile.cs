using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Site.Text;

namespace Site.Ledgers;

/// <summary>Writes <c>status.json</c>: how it stands with the sources, for machines.</summary>
public static class StatusFile
{
    private const int Days = 30;

    private static readonly JsonWriterOptions Options = new() { Indented = true, IndentSize = 1, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(DigestStatus status, IBufferWriter<byte> output)
    {
        using (var json = new Utf8JsonWriter(output, Options))
        {
            json.WriteStartObject();
            if (status.Updated is { } updated) json.WriteString("updated", Time(updated));
            json.WriteStartArray("sources");
            foreach (var source in status.Sources) Write(source, json);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.Write("\n"u8);
    }

    private static void Write(SourceStatus source, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("id", source.Id);
        json.WriteString("title", source.Title);
        json.WriteBoolean("silent", source.Silence.IsWorrying);
        json.WriteNumber("silent_working_days", source.Silence.Days);
        if (source.Silence.Since is { } since) json.WriteString("silent_since", Iso.Date(since));
        if (source.NewestWithPapers is { } newest) json.WriteString("newest_papers", Iso.Date(newest.Day));
        json.WriteStartArray("days");
        foreach (var entry in source.Entries.Reverse().Take(Days)) Write(entry, json);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(LedgerEntry entry, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("day", Iso.Date(entry.Day));
        json.WriteString("state", entry.State.ToString().ToLowerInvariant());
        json.WriteString("by", entry.By);
        json.WriteString("since", Time(entry.When));
        json.WriteNumber("papers", entry.Papers);
        json.WriteNumber("kept", entry.Kept);
        json.WriteStartObject("left_out");
        foreach (var (rule, count) in entry.Dropped) json.WriteNumber(rule, count);
        json.WriteEndObject();
        if (entry.Detail is { } detail) LedgerFile.Write(detail, json);
        json.WriteEndObject();
    }

    private static string Time(DateTimeOffset time) => time.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
}
