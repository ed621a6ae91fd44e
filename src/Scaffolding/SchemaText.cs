using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Site.Yaml;

namespace Site.Scaffolding;

/// <summary>Writes the table of a reader's fields as JSON Schema, draft 7 (https://json-schema.org/draft-07), which editors complete and check by.</summary>
public sealed class SchemaText
{
    internal static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // YAML takes what looks like a number for one.
    private static readonly string[] OfText = ["string", "number", "boolean", "null"];

    private readonly Utf8JsonWriter _json;

    private SchemaText(Utf8JsonWriter json) => _json = json;

    /// <param name="isList">Whether the file is a list of such mappings.</param>
    /// <param name="isShared">Whether other programs have fields in the same place.</param>
    public static string Of(string title, FieldTable table, bool isList = false, bool isShared = false)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            json.WriteString("$schema", "http://json-schema.org/draft-07/schema#");
            json.WriteString("title", title);
            var schema = new SchemaText(json);
            if (isList) schema.WriteList(table, isShared);
            else schema.WriteMapping(table, isShared);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray()) + "\n";
    }

    private void WriteList(FieldTable table, bool isShared)
    {
        WriteTypes("array", "null");
        _json.WriteStartObject("items");
        WriteMapping(table, isShared, "object");
        _json.WriteEndObject();
    }

    // An empty file is null.
    private void WriteMapping(FieldTable table, bool isShared, params string[] types)
    {
        WriteTypes(types.Length > 0 ? types : table.NeedsOneOf.Count > 0 || table.Fields.Any(f => f.IsRequired) ? ["object"] : ["object", "null"]);
        _json.WriteStartObject("properties");
        foreach (var field in table.Fields)
        {
            _json.WriteStartObject(field.Name);
            _json.WriteString("description", field.Description);
            WriteValue(field);
            _json.WriteEndObject();
        }

        _json.WriteEndObject();
        if (table.Fields.Any(f => f.IsRequired))
        {
            _json.WriteStartArray("required");
            foreach (var field in table.Fields.Where(f => f.IsRequired)) _json.WriteStringValue(field.Name);
            _json.WriteEndArray();
        }

        if (table.NeedsOneOf.Count > 0) WriteNeedsOneOf(table.NeedsOneOf);
        _json.WriteBoolean("additionalProperties", isShared);
    }

    private void WriteNeedsOneOf(IReadOnlyList<string> names)
    {
        _json.WriteStartArray("anyOf");
        foreach (var name in names)
        {
            _json.WriteStartObject();
            _json.WriteStartArray("required");
            _json.WriteStringValue(name);
            _json.WriteEndArray();
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    private void WriteValue(Field field)
    {
        switch (field.Kind)
        {
            case FieldKind.Count:
                WriteTypes("integer", "string", "null");
                _json.WriteNumber("minimum", field.Least);
                if (field.Most < int.MaxValue) _json.WriteNumber("maximum", field.Most);
                _json.WriteString("pattern", "^[0-9]*$");
                break;
            case FieldKind.Flag:
                _json.WriteStartArray("enum");
                _json.WriteBooleanValue(true);
                _json.WriteBooleanValue(false);
                _json.WriteNullValue();
                _json.WriteEndArray();
                break;
            case FieldKind.Link:
                WriteTypes("string", "null");
                _json.WriteString("pattern", "^\\s*([Hh][Tt][Tt][Pp][Ss]?://|$)");
                break;
            case FieldKind.Texts:
                WriteTypes([.. OfText, "array"]);
                _json.WriteStartObject("items");
                WriteTypes(OfText);
                _json.WriteEndObject();
                break;
            case FieldKind.Names:
                WriteTypes([.. OfText, "array", "object"]);
                break;
            case FieldKind.Pairs:
                WriteTypes("object", "null");
                _json.WriteStartObject("additionalProperties");
                WriteTypes([.. OfText, "array"]);
                _json.WriteEndObject();
                break;
            case FieldKind.Mappings when field.Items is { } items:
                WriteList(items, isShared: false);
                break;
            default:
                if (field.Values.Count > 0) WriteValues(field.Values);
                else WriteTypes(OfText);
                break;
        }
    }

    private void WriteValues(IReadOnlyList<string> values)
    {
        _json.WriteStartArray("enum");
        foreach (var value in values) _json.WriteStringValue(value);
        _json.WriteEndArray();
    }

    private void WriteTypes(params IReadOnlyList<string> types)
    {
        if (types is [var only])
        {
            _json.WriteString("type", only);
            return;
        }

        _json.WriteStartArray("type");
        foreach (var type in types) _json.WriteStringValue(type);
        _json.WriteEndArray();
    }
}
