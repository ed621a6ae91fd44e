using Site.Diagnostics;
using Site.Reading;
using Site.Yaml;

namespace Site.Tests.Reading;

public sealed class CuratorTextTests
{
    [Theory]
    [InlineData("note: See x", "1,7 1,11")]
    [InlineData("note:\n  See x # why", "2,3 2,7")]
    [InlineData("note: 'See x'", "1,8 1,12")]
    [InlineData("note: \"  See x\"", "1,7 1,7")]
    [InlineData("note: \"See\\nx\"", "1,7 1,7")]
    [InlineData("note: See\n  x", "1,7 1,7")]
    [InlineData("note: |\n  See\n\n    x\n", "2,3 4,5")]
    [InlineData("note: |\r\n\r\n\r\n  See\r\n  x\r\n", "4,3 5,3")]
    [InlineData("note: |-\n   See\n    \\'e x\n", "2,4 3,1")]
    [InlineData("note: >\n  See x\n", "2,3 2,7")]
    [InlineData("note: >\n  See\n  x\n", "1,7 1,7")]
    [InlineData("note: |2\n    See\n  x\n", "2,5 3,3")]
    [InlineData("note: |\n  See\u2028  x\n", "1,7 1,7")]
    [InlineData("a: \"b\u2028  c\"\nnote: |\n  See\n  x", null)]
    public void A_place_is_that_of_the_file_or_of_the_value(string yaml, string? expected)
    {
        var diagnostics = new DiagnosticBag();
        var source = new SourceText("a.yml", yaml);
        Assert.True(YamlReader.TryRead(source, diagnostics, out var root));
        var text = CuratorText.Read(new YamlFields(Assert.IsType<YamlMapping>(root), new FieldTable("it", new Field("a", FieldKind.Text, ""), new Field("note", FieldKind.Text, "")), diagnostics), "note", source);
        Assert.NotNull(text);

        var line = text.Text.Split('\n').Length - 1;
        var places = new[] { text.Place(0, 0), text.Place(line, text.Text.Split('\n')[line].IndexOf('x', StringComparison.Ordinal)) };
        if (expected is not null) Assert.Equal(expected, string.Join(' ', places.Select(p => $"{p.Line},{Math.Max(1, p.Column)}")));
    }

    [Theory]
    [InlineData("\n\nSee\n\n  x\n", "6,1 8,3")]
    [InlineData("See\n`` x''", "4,1 5,1")]
    public void What_follows_a_heading_has_its_lines(string written, string expected)
    {
        var text = CuratorText.Read(written, new SourceText("a.md", "---\n---\n# Notes\n" + written), 4);
        Assert.NotNull(text);
        var lines = text.Text.Split('\n');
        var places = new[] { text.Place(0, 0), text.Place(lines.Length - 1, lines[^1].IndexOf('x', StringComparison.Ordinal)) };
        Assert.Equal(expected, string.Join(' ', places.Select(p => $"{p.Line},{Math.Max(1, p.Column)}")));
    }
}
