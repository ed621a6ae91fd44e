namespace Site.Json;

/// <summary>A list.</summary>
public sealed record JsonArray(int Offset, IReadOnlyList<JsonNode> Items) : JsonNode(Offset)
{
    public override string Kind => "a list";
}
