using Site.Diagnostics;

namespace Site.Yaml;

/// <summary>A node of a YAML document with its place.</summary>
public abstract record YamlNode(Location At)
{
    /// <summary>What messages call a node of this type.</summary>
    public abstract string Kind { get; }
}
