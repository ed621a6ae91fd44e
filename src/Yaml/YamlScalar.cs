using Site.Diagnostics;

namespace Site.Yaml;

/// <summary>A single value, whose type is not guessed. Only a plain one may mean "nothing".</summary>
/// <param name="At">Where it begins.</param>
/// <param name="Value">Its text.</param>
/// <param name="IsPlain">Whether it is written without quotes, and not as a block.</param>
public sealed record YamlScalar(Location At, string Value, bool IsPlain) : YamlNode(At)
{
    public override string Kind => "a value";

    public bool IsNull => IsPlain && Value is "" or "~" or "null" or "Null" or "NULL";
}
