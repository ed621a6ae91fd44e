using Site.Diagnostics;
using Site.Scaffolding;
using Site.Yaml;

namespace Site.Tests.Scaffolding;

public sealed class YamlTextTests
{
    [RepeatableProperty(500)]
    public bool What_is_written_is_what_is_read(string? text)
    {
        var given = new string([.. (text ?? "").Where(c => !char.IsSurrogate(c) && c < '\uFFFE')]);
        YamlReader.TryRead(new SourceText("a.yml", "a: " + YamlText.Quoted(given)), new DiagnosticBag(), out var root);
        return root is YamlMapping { Fields: [{ Value: YamlScalar value }] } && value.Value == given;
    }
}
