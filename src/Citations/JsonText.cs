using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Site.Citations;

/// <summary>Writes JSON that may stand in an HTML script element: letters of all scripts as they are; &lt;, &gt;, &amp; and quotes as \u escapes.</summary>
internal static class JsonText
{
    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    // Two for every paper: each thread makes all of its own in the same room.
    [ThreadStatic]
    private static ArrayBufferWriter<byte>? _room;

    [ThreadStatic]
    private static Utf8JsonWriter? _writer;

    /// <summary>What is written, good until this thread writes the next.</summary>
    public static ReadOnlySpan<byte> Utf8(Action<Utf8JsonWriter> write)
    {
        var room = _room ??= new ArrayBufferWriter<byte>(4096);
        var json = _writer ??= new Utf8JsonWriter(room, Compact);
        room.ResetWrittenCount();
        json.Reset();
        write(json);
        json.Flush();
        return room.WrittenSpan;
    }

    public static void WriteOptional(this Utf8JsonWriter json, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value)) json.WriteString(name, value);
    }
}
