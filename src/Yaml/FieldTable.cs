namespace Site.Yaml;

/// <summary>All fields of one kind of mapping: what its reader takes, and what its JSON Schema tells editors.</summary>
public sealed class FieldTable
{
    private readonly IReadOnlyList<Field> _all;

    /// <param name="what">What messages call the mapping: "a paper".</param>
    public FieldTable(string what, params IReadOnlyList<Field> fields)
        : this(what, fields, fields)
    {
    }

    private FieldTable(string what, IReadOnlyList<Field> all, IReadOnlyList<Field> fields)
    {
        (What, _all, Fields) = (what, all, fields);
        Names = [.. fields.Select(f => f.Name)];
    }

    public string What { get; }

    /// <summary>Fields of which at least one must be there.</summary>
    public IReadOnlyList<string> NeedsOneOf { get; init; } = [];

    /// <summary>Those that may be written.</summary>
    public IReadOnlyList<Field> Fields { get; }

    public IReadOnlyList<string> Names { get; }

    /// <summary>The same table where only some of its fields may be written.</summary>
    public FieldTable Only(IReadOnlyList<string> names, string what) => new(what, _all, [.. names.Select(n => this[n])]);

    /// <summary>A field by its name. Throws where there is none: the reader asks for what its table does not have.</summary>
    public Field this[string name] => _all.FirstOrDefault(f => f.Name == name) ?? throw new InvalidOperationException($"The table of {What} has no field '{name}'.");
}
