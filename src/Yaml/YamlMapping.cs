using Site.Diagnostics;

namespace Site.Yaml;

/// <summary>Keys and values in file order, each key once.</summary>
public sealed record YamlMapping(Location At, IReadOnlyList<YamlField> Fields) : YamlNode(At)
{
    public override string Kind => "a mapping";
}
