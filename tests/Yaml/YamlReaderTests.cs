using Site.Diagnostics;
using Site.Yaml;

namespace Site.Tests.Yaml;

public sealed class YamlReaderTests
{
    [Theory]
    [InlineData("a: b", "a@1,1=b@1,4")]
    [InlineData("# c\n\n  a:   \"b\"\n", "a@3,3=b@3,8")]
    [InlineData("a: 1\r\nbc: |\r\n  x\r\n", "a@1,1=1@1,4 bc@2,1=x\n@2,5")]
    [InlineData("ä: é\nb: '😀'", "ä@1,1=é@1,4 b@2,1=😀@2,4")]
    public void Every_value_knows_its_place(string yaml, string expected)
    {
        Assert.True(YamlReader.TryRead(new SourceText("a.yml", yaml), new DiagnosticBag(), out var root));
        var fields = Assert.IsType<YamlMapping>(root).Fields.Select(f => $"{f.Key}@{f.At.Line},{f.At.Column}={(f.Value as YamlScalar)?.Value}@{f.Value.At.Line},{f.Value.At.Column}");
        Assert.Equal(expected, string.Join(' ', fields));
    }

    [Theory]
    [InlineData("no", "no")]
    [InlineData("2026-01-05", "2026-01-05")]
    [InlineData("0x10", "0x10")]
    [InlineData("1e3", "1e3")]
    [InlineData("\"null\"", "null")]
    public void No_type_is_guessed(string yaml, string value)
    {
        YamlReader.TryRead(new SourceText("a.yml", yaml), new DiagnosticBag(), out var root);
        Assert.Equal(value, Assert.IsType<YamlScalar>(root).Value);
    }

    [Theory]
    [InlineData("")]
    [InlineData("# nothing\n")]
    [InlineData("~")]
    [InlineData("null")]
    [InlineData("---\n...\n")]
    public void An_empty_document_has_no_root(string yaml)
    {
        var diagnostics = new DiagnosticBag();
        Assert.True(YamlReader.TryRead(new SourceText("a.yml", yaml), diagnostics, out var root));
        Assert.Null(root);
        Assert.False(diagnostics.HasErrors);
    }
}
