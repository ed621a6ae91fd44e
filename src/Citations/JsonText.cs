using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Site.Citations;

/// <summary>Writes JSON that is safe in an HTML script element: letters of all scripts as they are; &lt;, &gt;, &amp; and quotes as \u escapes.</summary>
internal static class JsonText
{
    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static string Of(Action<Utf8JsonWriter> write)
    {
        var utf8 = new ArrayBufferWriter<byte>(2048);
        using (var json = new Utf8JsonWriter(utf8, Compact)) write(json);
        return Encoding.UTF8.GetString(utf8.WrittenSpan);
    }

    public static void WriteOptional(this Utf8JsonWriter json, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value)) json.WriteString(name, value);
    }
}
