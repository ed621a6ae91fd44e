using Site.Diagnostics;

namespace Site.Yaml;

/// <summary>A list.</summary>
public sealed record YamlSequence(Location At, IReadOnlyList<YamlNode> Items) : YamlNode(At)
{
    public override string Kind => "a list";
}
