using Site.Yaml;

namespace Site.Tests.Yaml;

/// <summary>Writes nodes with their places on one line, for tests to compare: a key is <c>key@line,column</c>, a plain value <c>&lt;text&gt;@line,column</c>, any other <c>"text"@line,column</c>.</summary>
internal static class YamlText
{
    public static string Of(YamlNode? node) => node switch
    {
        YamlScalar { IsPlain: true } scalar => $"<{scalar.Value}>{Place(scalar)}",
        YamlScalar scalar => $"\"{scalar.Value}\"{Place(scalar)}",
        YamlSequence list => $"[{string.Join(' ', list.Items.Select(Of))}]{Place(list)}",
        YamlMapping mapping => $"{{{string.Join(' ', mapping.Fields.Select(f => $"{f.Key}@{f.At.Line},{f.At.Column}={Of(f.Value)}"))}}}{Place(mapping)}",
        _ => "nothing",
    };

    private static string Place(YamlNode node) => $"@{node.At.Line},{node.At.Column}";
}
