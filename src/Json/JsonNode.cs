namespace Site.Json;

/// <summary>A value of a JSON text, and the place of its first character in the file.</summary>
public abstract record JsonNode(int Offset)
{
    /// <summary>What messages call a value of this type.</summary>
    public abstract string Kind { get; }
}
