using Site.Diagnostics;

namespace Site.Yaml;

/// <summary>A single value, whose type is not guessed. Only a plain one may mean "nothing".</summary>
/// <param name="At">Where it begins.</param>
/// <param name="Value">Its text.</param>
/// <param name="IsPlain">Whether it is written without quotes, and not as a block.</param>
public sealed record YamlScalar(Location At, string Value, bool IsPlain) : YamlNode(At)
{
    /// <summary>What follows it on its line as a comment, but without a space after "#", as if it was to be a part of the value: "#1 of two".</summary>
    public Located<string>? Cut { get; init; }

    public override string Kind => "a value";

    public bool IsNull => IsPlain && Value is "" or "~" or "null" or "Null" or "NULL";
}
