using System.Text.RegularExpressions;

namespace Site.Yaml;

/// <summary>Recognises the commonest slip in YAML: a value with a colon in it, or one that begins with a mark of YAML, without quotes.</summary>
internal static partial class UnquotedValue
{
    private const int Longest = 60;

    /// <summary>What to write instead, where a line that is not valid YAML has such a value; else null.</summary>
    public static string? Advice(ReadOnlySpan<char> line)
    {
        if (KeyAndValue().Match(line.ToString()) is not { Success: true } match) return null;
        var (key, value) = (match.Groups["key"].Value, match.Groups["value"].Value);
        var quoted = value.Length > Longest ? value[..Longest] + "…" : value;
        return $"the value of '{key}' has a colon or another mark of YAML in it; put it in quotes, as {key}: '{quoted.Replace("'", "''", StringComparison.Ordinal)}'";
    }

    // Not one that is quoted already, a list or a mapping.
    [GeneratedRegex(@"^\s*(?:- +)?(?<key>[A-Za-z_]\w{0,40}): +(?<value>(?:[^\s'""\[{|>].*: .*|[^\s'""\[{|>].*:|[%@`].*?))\s*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex KeyAndValue();
}
