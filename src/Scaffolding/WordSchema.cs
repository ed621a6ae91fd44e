using System.Globalization;
using System.Text;
using System.Text.Json;
using Site.Words;

namespace Site.Scaffolding;

/// <summary>Writes the words of a theme as JSON Schema, draft 7, by which editors complete and check files of words: each with what it says in English.</summary>
public static class WordSchema
{
    /// <param name="words">All that there are, by their whole names: <c>home.recent</c>, and <c>dates.months.1</c> in a list.</param>
    public static string Of(IReadOnlyList<Word> words)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, SchemaText.Options))
        {
            json.WriteStartObject();
            json.WriteString("$schema", "http://json-schema.org/draft-07/schema#");
            json.WriteString("title", "Words of the site");
            WriteGroup(json, words, 0);
            // Words for templates of one's own have a group of their own.
            json.WriteStartObject("additionalProperties");
            json.WriteString("type", "object");
            json.WriteEndObject();
            WriteDefinitions(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray()) + "\n";
    }

    // The words whose names begin alike, from their part at a depth on.
    private static void WriteGroup(Utf8JsonWriter json, IEnumerable<Word> words, int depth)
    {
        WriteTypes(json, "object", "null");
        json.WriteStartObject("properties");
        foreach (var group in words.GroupBy(w => w.Key.Split('.')[depth]))
        {
            json.WriteStartObject(group.Key);
            if (group.First().Key.Split('.') is var parts && parts.Length == depth + 1)
            {
                // Validators go by the reference alone, editors show what is beside it.
                json.WriteString("description", group.First().Text);
                WriteReference(json);
            }
            else if (int.TryParse(parts[depth + 1], NumberStyles.None, CultureInfo.InvariantCulture, out _) && parts.Length == depth + 2)
            {
                json.WriteString("type", "array");
                json.WriteStartObject("items");
                WriteReference(json);
                json.WriteEndObject();
            }
            else
            {
                WriteGroup(json, group, depth + 1);
                json.WriteBoolean("additionalProperties", false);
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
        // A name may be written whole: "recent.days: …".
        json.WriteStartObject("patternProperties");
        json.WriteStartObject("\\.");
        WriteReference(json);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteDefinitions(Utf8JsonWriter json)
    {
        json.WriteStartObject("definitions");
        json.WriteStartObject("word");
        json.WriteString("description", "A text, or one for each form of the plural.");
        WriteTypes(json, "string", "number", "boolean", "object");
        json.WriteStartObject("properties");
        foreach (var form in PluralRules.Forms)
        {
            json.WriteStartObject(form);
            WriteTypes(json, "string", "number", "boolean");
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteStartArray("required");
        json.WriteStringValue(PluralRules.Other);
        json.WriteEndArray();
        json.WriteBoolean("additionalProperties", false);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteReference(Utf8JsonWriter json) => json.WriteString("$ref", "#/definitions/word");

    private static void WriteTypes(Utf8JsonWriter json, params ReadOnlySpan<string> types)
    {
        json.WriteStartArray("type");
        foreach (var type in types) json.WriteStringValue(type);
        json.WriteEndArray();
    }
}
