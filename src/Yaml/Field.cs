namespace Site.Yaml;

/// <summary>A field that a mapping may have.</summary>
/// <param name="Description">What it is for, as editors show it to whoever writes it.</param>
public sealed record Field(string Name, FieldKind Kind, string Description)
{
    public bool IsRequired { get; init; }

    /// <summary>The bounds of a number.</summary>
    public int Least { get; init; }

    public int Most { get; init; } = int.MaxValue;

    /// <summary>The values that there are; none where any may be written.</summary>
    public IReadOnlyList<string> Values { get; init; } = [];

    /// <summary>The fields of each mapping in the list.</summary>
    public FieldTable? Items { get; init; }
}
