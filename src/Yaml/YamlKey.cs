namespace Site.Yaml;

/// <summary>A key of a YAML mapping: where it stands, or its text where that was quoted, and the offset behind its colon.</summary>
internal readonly record struct YamlKey(int Start, int Length, string? Quoted, int End);
