using Site.Diagnostics;

namespace Site.Yaml;

/// <summary>One key of a mapping and its value.</summary>
public sealed record YamlField(string Key, Location At, YamlNode Value);
