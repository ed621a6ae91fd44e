using Site.Diagnostics;

namespace Site.Reading;

/// <summary>A node of a YAML document with its place.</summary>
public abstract record YamlNode(Location At)
{
    /// <summary>What messages call a node of this type.</summary>
    public abstract string Kind { get; }
}

/// <summary>A single value. Only a plain one (without quotes) may mean "nothing".</summary>
public sealed record YamlScalar(Location At, string Value, bool IsPlain) : YamlNode(At)
{
    public override string Kind => "a value";

    public bool IsNull => IsPlain && Value is ("" or "~" or "null" or "Null" or "NULL");
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
