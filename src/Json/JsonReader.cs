using System.Text;
using System.Text.Json;
using Site.Diagnostics;

namespace Site.Json;

/// <summary>Reads one JSON text (RFC 8259) into nodes that know their place.</summary>
public sealed class JsonReader
{
    private static readonly JsonReaderOptions Options = new() { MaxDepth = 64 };

    private readonly SourceText _source;
    private readonly int _start;
    private readonly ReadOnlyMemory<byte> _utf8;
    private readonly DiagnosticBag _diagnostics;

    // Offsets are asked for in rising order, so characters are counted from the last one on.
    private int _knownByte;
    private int _knownChar;

    private JsonReader(SourceText source, Range range, DiagnosticBag diagnostics)
    {
        var (start, length) = range.GetOffsetAndLength(source.Text.Length);
        _source = source;
        _start = start;
        _utf8 = Encoding.UTF8.GetBytes(source.Text, start, length);
        _diagnostics = diagnostics;
    }

    /// <summary>The value that the file, or a range of it, holds; null where it is broken, which the diagnostics then say.</summary>
    public static JsonNode? Read(SourceText source, Range range, DiagnosticBag diagnostics)
    {
        var reader = new JsonReader(source, range, diagnostics);
        try
        {
            return reader.Read();
        }
        catch (JsonException e)
        {
            reader.Report(e);
            return null;
        }
    }

    private JsonNode Read()
    {
        var reader = new Utf8JsonReader(_utf8.Span, Options);
        reader.Read();
        var root = Value(ref reader);
        while (reader.Read()) { }
        return root;
    }

    private JsonNode Value(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.StartObject => Object(ref reader),
        JsonTokenType.StartArray => Array(ref reader),
        JsonTokenType.String => new JsonString(Offset(reader), Text(ref reader)),
        JsonTokenType.Number => new JsonNumber(Offset(reader), Encoding.ASCII.GetString(reader.ValueSpan)),
        JsonTokenType.True or JsonTokenType.False => new JsonBoolean(Offset(reader), reader.GetBoolean()),
        _ => new JsonNull(Offset(reader)),
    };

    private JsonObject Object(ref Utf8JsonReader reader)
    {
        var offset = Offset(reader);
        var fields = new OrderedDictionary<string, JsonNode>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var at = Offset(reader);
            var name = Text(ref reader);
            reader.Read();
            if (!fields.TryAdd(name, Value(ref reader)))
                _diagnostics.WarnOncePerFile(_source.At(at), Codes.DuplicateField, $"'{name}' is given twice in one object; the first counts, at {_source.At(fields[name].Offset)}.");
        }

        return new JsonObject(offset, fields);
    }

    private JsonArray Array(ref Utf8JsonReader reader)
    {
        var offset = Offset(reader);
        var items = new List<JsonNode>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray) items.Add(Value(ref reader));
        return new JsonArray(offset, items) { End = Offset(reader) + 1 };
    }

    private string Text(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString() ?? "";
        }
        catch (InvalidOperationException)
        {
            _diagnostics.Error(_source.At(Offset(reader)), Codes.Syntax, "this string holds half of a surrogate pair (\\ud800 to \\udfff), which is no character.");
            return "";
        }
    }

    private int Offset(in Utf8JsonReader reader) => CharOffset((int)reader.TokenStartIndex);

    private int CharOffset(int utf8)
    {
        if (utf8 < _knownByte) (_knownByte, _knownChar) = (0, 0);
        _knownChar += Encoding.UTF8.GetCharCount(_utf8.Span[_knownByte..utf8]);
        _knownByte = utf8;
        return _start + _knownChar;
    }

    private void Report(JsonException e)
    {
        var utf8 = _utf8.Span;
        var lineStart = 0;
        for (var line = 0L; line < (e.LineNumber ?? 0); line++) lineStart += utf8[lineStart..].IndexOf((byte)'\n') + 1;
        var at = (int)Math.Min(utf8.Length, lineStart + (e.BytePositionInLine ?? 0));
        while (at > 0 && at < utf8.Length && (utf8[at] & 0xC0) == 0x80) at--;

        var message = e.Message.Split(" LineNumber:")[0].Split(" Path:")[0].TrimEnd('.');
        var rest = Encoding.UTF8.GetString(utf8.Slice(at, Math.Min(5, utf8.Length - at)));
        var isPython = rest is ['\'', ..] or ['N', 'o', 'n', 'e', ..] or ['T', 'r', 'u', 'e', ..] or ['F', 'a', 'l', 's', 'e', ..];
        _diagnostics.Error(_source.At(CharOffset(at)), Codes.Syntax, utf8.Length == 0
            ? "the file is empty; a JSON value is expected."
            : $"this is not valid JSON: {message}.{(isPython ? " It looks like Python's repr; write the file with json.dump." : "")}");
    }
}
