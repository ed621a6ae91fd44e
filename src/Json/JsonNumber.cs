namespace Site.Json;

/// <summary>A number as written.</summary>
public sealed record JsonNumber(int Offset, string Written) : JsonNode(Offset)
{
    public override string Kind => $"the number {Written}";
}
