using System.Text;
using System.Text.Json;
using Site.Diagnostics;

namespace Site.Json;

/// <summary>What a JSON file looks like from its beginning, by which its format is told without reading all of it.</summary>
/// <param name="IsObject">Whether the whole is an object, and not a list.</param>
/// <param name="Outer">The names of the objects around the first record, those of the whole first.</param>
/// <param name="Record">The names of the fields of the first record: of the first object in a list, or the first that has a text for a title.</param>
public sealed record JsonShape(bool IsObject, IReadOnlyList<string> Outer, IReadOnlyList<string> Record)
{
    // A record with a long abstract fits.
    private const int MostCharacters = 64 * 1024;

    private static readonly string[] Titles = ["title", "display_name", "title_en"];

    private static JsonShape None { get; } = new(false, [], []);

    /// <summary>Without names where the text is no JSON.</summary>
    public static JsonShape Of(SourceText source)
    {
        var text = source.Text.AsSpan();
        var start = text.Length - text.TrimStart().Length;
        if (start == text.Length || text[start] is not ('[' or '{')) return None;
        var utf8 = Encoding.UTF8.GetBytes(source.Text, start, Math.Min(MostCharacters, text.Length - start));
        var outer = new List<string>();
        var record = new List<string>();
        try
        {
            var reader = new Utf8JsonReader(utf8, isFinalBlock: false, new JsonReaderState(new JsonReaderOptions { MaxDepth = 64 }));
            Find(ref reader, outer, record);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // The reader of the format says what is wrong, and where.
        }

        return new JsonShape(text[start] == '{', outer, record);
    }

    public bool Has(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
            if (!Record.Contains(name)) return false;
        return true;
    }

    // An object in a list is a record; one that is not is around it, unless it has a title itself.
    private static void Find(ref Utf8JsonReader reader, List<string> outer, List<string> record)
    {
        var isInList = new Stack<bool>();
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.StartArray:
                    isInList.Push(true);
                    break;
                case JsonTokenType.StartObject when isInList.Count > 0 && isInList.Peek():
                    Names(ref reader, record);
                    return;
                case JsonTokenType.StartObject:
                    isInList.Push(false);
                    break;
                case JsonTokenType.EndArray or JsonTokenType.EndObject:
                    isInList.Pop();
                    break;
                case JsonTokenType.PropertyName:
                    var name = reader.GetString() ?? "";
                    if (Titles.Contains(name))
                    {
                        // The fields before it are of this object, or of one around it; both may tell the format.
                        record.AddRange(outer);
                        record.Add(name);
                        if (!reader.TrySkip()) return;
                        Names(ref reader, record);
                        return;
                    }

                    outer.Add(name);
                    break;
            }
        }
    }

    private static void Names(ref Utf8JsonReader reader, List<string> names)
    {
        var depth = 0;
        while (reader.Read())
        {
            if (reader.TokenType is JsonTokenType.StartArray or JsonTokenType.StartObject) depth++;
            else if (reader.TokenType is JsonTokenType.EndArray or JsonTokenType.EndObject && --depth < 0) return;
            else if (depth == 0 && reader.TokenType == JsonTokenType.PropertyName) names.Add(reader.GetString() ?? "");
        }
    }
}
