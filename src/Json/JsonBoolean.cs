namespace Site.Json;

/// <summary><c>true</c> or <c>false</c>.</summary>
public sealed record JsonBoolean(int Offset, bool Value) : JsonNode(Offset)
{
    public override string Kind => Value ? "true" : "false";
}
