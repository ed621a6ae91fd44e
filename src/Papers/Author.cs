namespace Site.Papers;

/// <summary>An author, by the name as written on the paper.</summary>
public sealed record Author(string Name)
{
    /// <summary>The name in parts, where the source keeps them apart.</summary>
    public NameParts? Parts { get; init; }

    /// <summary>Whether the source says that the name has no parts: that of a collaboration or a company.</summary>
    public bool IsGroup { get; init; }

    public static Author Of(NameParts parts) => new(parts.ToString()) { Parts = parts };
}
