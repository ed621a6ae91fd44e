using System.Globalization;
using Site.Addresses;
using Site.Diagnostics;
using Site.Text;

namespace Site.Json;

/// <summary>Takes the fields of one JSON object, each with its type; what does not fit is reported and counts as absent.</summary>
public sealed class JsonFields(JsonObject node, SourceText source, DiagnosticBag diagnostics)
{
    public Location At => source.At(node.Offset);

    /// <summary>Every value of the object that is not <c>null</c>.</summary>
    public IEnumerable<JsonNode> Values => node.Fields.Values.Where(v => v is not JsonNull);

    /// <summary>Every field that is not <c>null</c>, with its name.</summary>
    public IEnumerable<KeyValuePair<string, JsonNode>> Named => node.Fields.Where(f => f.Value is not JsonNull);

    public bool Has(string name) => node[name] is not null;

    public bool IsList(string name) => node[name] is JsonArray;

    public bool IsText(string name) => node[name] is JsonString;

    public bool IsObject(string name) => node[name] is JsonObject;

    /// <summary>Where a field's value is, or the object where it is absent.</summary>
    public Location Place(string name) => source.At(node[name]?.Offset ?? node.Offset);

    /// <summary>A text; null where absent or blank.</summary>
    public string? Text(string name) => node[name] is { } value ? Text(value, name) : null;

    /// <summary>A text, or a number as written, of a file where either may stand; null for anything else.</summary>
    public string? Loose(string name) => node[name] switch
    {
        JsonString text => string.IsNullOrWhiteSpace(text.Value) ? null : text.Value,
        JsonNumber number => number.Written,
        _ => null,
    };

    /// <summary>The first field of those names that has a text or a number.</summary>
    public string? FirstOf(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
            if (Loose(name) is { } value) return value;
        return null;
    }

    /// <summary>A whole number from 0 on.</summary>
    public int? Count(string name)
    {
        if (node[name] is not { } value) return null;
        if (value is not JsonNumber number)
        {
            WrongType(value, name, "a whole number");
            return null;
        }

        if (int.TryParse(number.Written, NumberStyles.None, CultureInfo.InvariantCulture, out var count)) return count;
        diagnostics.Error(source.At(value.Offset), Codes.BadValue, $"'{name}' is a whole number from 0 on, but {value.Kind} is here.");
        return null;
    }

    public bool Flag(string name)
    {
        if (node[name] is not { } value) return false;
        if (value is JsonBoolean flag) return flag.Value;
        WrongType(value, name, "true or false");
        return false;
    }

    /// <summary>The day of a date or of a moment, in UTC.</summary>
    public DateOnly? Day(string name) => Text(name) is { } text ? Timestamps.Day(text, Place(name), diagnostics) : null;

    /// <summary>An address as machines write it; see <see cref="LenientLinks"/>.</summary>
    public WebLink? Link(string name) => Text(name) is { } text ? LenientLinks.Read(text, name, Place(name), diagnostics) : null;

    /// <summary>The addresses of a list, each once.</summary>
    public IEnumerable<WebLink> Links(string name) =>
        Items(name)
            .Select(i => Text(i, name) is { } text ? LenientLinks.Read(text, name, source.At(i.Offset), diagnostics) : null)
            .OfType<WebLink>()
            .Distinct();

    /// <summary>The texts of a list.</summary>
    public IEnumerable<string> Texts(string name) => Items(name).Select(i => Text(i, name)).OfType<string>();

    public IReadOnlyList<JsonNode> Items(string name)
    {
        if (node[name] is not { } value) return [];
        if (value is JsonArray array) return array.Items;
        WrongType(value, name, "a list");
        return [];
    }

    public JsonFields? Part(string name) => node[name] is { } value ? Part(value, name) : null;

    public IEnumerable<JsonFields> Parts(string name) => Items(name).Select(i => Part(i, name)).OfType<JsonFields>();

    public JsonFields? Part(JsonNode value, string name)
    {
        if (value is JsonObject found) return new JsonFields(found, source, diagnostics);
        WrongType(value, name, "an object");
        return null;
    }

    public string? Text(JsonNode value, string name)
    {
        if (value is JsonString text) return string.IsNullOrWhiteSpace(text.Value) ? null : text.Value;
        WrongType(value, name, "a string");
        return null;
    }

    public void Missing(string name, string what) =>
        diagnostics.Error(At, Codes.MissingField, $"{what} has no '{name}', which it needs.");

    /// <summary>Warns of a value that is read, but perhaps not as it was meant.</summary>
    public void Warn(string name, string message) => diagnostics.Warn(Place(name), Codes.BadValue, message);

    private void WrongType(JsonNode value, string name, string wanted) =>
        diagnostics.Error(source.At(value.Offset), Codes.WrongType, $"'{name}' is {wanted}, but {value.Kind} is here.");
}
