namespace Site.Json;

/// <summary><c>null</c>, which counts as absent.</summary>
public sealed record JsonNull(int Offset) : JsonNode(Offset)
{
    public override string Kind => "null";
}
