using Site.Diagnostics;

namespace Site.Yaml;

/// <summary>A node of a YAML document with its place.</summary>
public abstract record YamlNode(Location At)
{
    /// <summary>What messages call a node of this type.</summary>
    public abstract string Kind { get; }
}

/// <summary>A single value. Only a plain one (without quotes) may mean "nothing".</summary>
/// <param name="At">Where it begins.</param>
/// <param name="Text">The value, which may be a slice of its <see cref="SourceText"/>: a long one needs no string.</param>
/// <param name="IsPlain">Whether it has no quotes.</param>
public sealed record YamlScalar(Location At, ReadOnlyMemory<char> Text, bool IsPlain) : YamlNode(At)
{
    public override string Kind => "a value";

    public string Value => Text.ToString();

    public bool IsNull => IsPlain && Text.Span is ("" or "~" or "null" or "Null" or "NULL");
}

/// <summary>A list.</summary>
public sealed record YamlSequence(Location At, IReadOnlyList<YamlNode> Items) : YamlNode(At)
{
    public override string Kind => "a list";
}

/// <summary>Keys and values in file order.</summary>
public sealed record YamlMapping(Location At, IReadOnlyList<YamlField> Fields) : YamlNode(At)
{
    public override string Kind => "a mapping";
}

/// <summary>One key of a mapping and its value.</summary>
public sealed record YamlField(string Key, Location At, YamlNode Value);
