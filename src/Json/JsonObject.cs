namespace Site.Json;

/// <summary>Names and values in file order, each name once.</summary>
public sealed record JsonObject(int Offset, IReadOnlyDictionary<string, JsonNode> Fields) : JsonNode(Offset)
{
    public override string Kind => "an object";

    /// <summary>The value of a field; null where it is absent or <c>null</c>.</summary>
    public JsonNode? this[string name] => Fields.GetValueOrDefault(name) is { } value and not JsonNull ? value : null;
}
