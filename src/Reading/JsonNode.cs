namespace Site.Reading;

/// <summary>A value of a JSON text, and the place of its first character in the file.</summary>
public abstract record JsonNode(int Offset)
{
    /// <summary>What messages call a value of this type.</summary>
    public abstract string Kind { get; }
}

/// <summary>Names and values in file order, each name once.</summary>
public sealed record JsonObject(int Offset, IReadOnlyDictionary<string, JsonNode> Fields) : JsonNode(Offset)
{
    public override string Kind => "an object";

    /// <summary>The value of a field; null where it is absent or <c>null</c>.</summary>
    public JsonNode? this[string name] => Fields.GetValueOrDefault(name) is { } value and not JsonNull ? value : null;
}

/// <summary>A list.</summary>
public sealed record JsonArray(int Offset, IReadOnlyList<JsonNode> Items) : JsonNode(Offset)
{
    public override string Kind => "a list";
}

/// <summary>A string, its escapes resolved.</summary>
public sealed record JsonText(int Offset, string Value) : JsonNode(Offset)
{
    public override string Kind => LooksLikePython ? "Python's repr of an object, as a string," : $"the string '{Start(Value)}'";

    /// <summary>Whether somebody wrote <c>str(x)</c> where <c>json.dumps(x)</c> belongs.</summary>
    public bool LooksLikePython => Value.TrimStart() is ['{', '\'', ..] or ['[', '{', '\'', ..] or ['{', '}'];

    private static string Start(string text) => text.Length <= 40 ? text : text[..40] + "…";
}

/// <summary>A number as written.</summary>
public sealed record JsonNumber(int Offset, string Written) : JsonNode(Offset)
{
    public override string Kind => $"the number {Written}";
}

/// <summary><c>true</c> or <c>false</c>.</summary>
public sealed record JsonBool(int Offset, bool Value) : JsonNode(Offset)
{
    public override string Kind => Value ? "true" : "false";
}

/// <summary><c>null</c>, which counts as absent.</summary>
public sealed record JsonNull(int Offset) : JsonNode(Offset)
{
    public override string Kind => "null";
}
