namespace Site.Json;

/// <summary>A list.</summary>
public sealed record JsonArray(int Offset, IReadOnlyList<JsonNode> Items) : JsonNode(Offset)
{
    /// <summary>The offset after its closing bracket.</summary>
    public int End { get; init; }

    public override string Kind => "a list";
}
