namespace Site.Yaml;

/// <summary>A value on one line of YAML, and the offset behind it.</summary>
internal readonly record struct YamlValue(string Value, bool IsPlain, int End);
