using System.Text;
using Site.Diagnostics;
using Site.Yaml;

namespace Site.Tests.Yaml;

public sealed class YamlReaderTests
{
    private static readonly string[] Pieces =
    [
        "a", "b c", "key", "é😀", "'", "\"", "''", ":", ": ", " :", "#", " #", "# c", "- ", "-", "- - ", "  ", " ", "\n", "\n", "\n  ", "\n    ", "\n- ", "\n  - ", "\nb: ",
        "\n  c: ", "\r\n", "\r", "|", ">", "|\n", ">-\n", ">+\n  ", "|2\n", "|-", "[", "]", ", ", ",", "[a, b]", "{", "}", "&x ", "*x", "!t ", "?", "? ", "%", "@", "`", "~", "null",
        "\\n", "\\u00e9", "\\x41", "\\", "\t", "...", "---", "\n---\n", "\n...\n", "\u2028", "\u0085", "\uFEFF", "yes", "1e3", "2026-01-05", "https://a.b/c?d=e#f", "\"x\": ", "'y': ", "\"a\\\"b\"", "\n\n", "\n# c\n", "\n      more",
    ];

    [Theory]
    [InlineData("a: yes\nb: 1e3\nc: 2026-01-05\nd: ~\ne: 0x10\n", "{a@1,1=<yes>@1,4 b@2,1=<1e3>@2,4 c@3,1=<2026-01-05>@3,4 d@4,1=<~>@4,4 e@5,1=<0x10>@5,4}@1,1")]
    [InlineData("a: b#c\nd: e # f\ng: \"h\" # i\nj: [k, l#m] # n\n# o\n", "{a@1,1=<b#c>@1,4 d@2,1=<e>@2,4 g@3,1=\"h\"@3,4 j@4,1=[<k>@4,5 <l#m>@4,8]@4,4}@1,1")]
    [InlineData("a: 1  \nb: \"c\"   \nd: 'e'  \nf:   \n", "{a@1,1=<1>@1,4 b@2,1=\"c\"@2,4 d@3,1=\"e\"@3,4 f@4,1=<>@4,3}@1,1")]
    [InlineData("- - x\n  - y\n- z\n- - - deep\n-\n  - a\n-\n- b: 1\n  c: 2\n-   d:\n      e\n", "[[<x>@1,5 <y>@2,5]@1,3 <z>@3,3 [[<deep>@4,7]@4,5]@4,3 [<a>@6,5]@6,3 <>@7,2 {b@8,3=<1>@8,6 c@9,3=<2>@9,6}@8,3 {d@10,5=<e>@11,7}@10,5]@1,1")]
    [InlineData("a:\nb:\n  c:\n  d: # e\n    f: g\nh:\n- i\n-\n- j: k\n  l:\n  - m\nn: o", "{a@1,1=<>@1,3 b@2,1={c@3,3=<>@3,5 d@4,3={f@5,5=<g>@5,8}@5,5}@3,3 h@6,1=[<i>@7,3 <>@8,2 {j@9,3=<k>@9,6 l@10,3=[<m>@11,5]@11,3}@9,3]@7,1 n@12,1=<o>@12,4}@1,1")]
    [InlineData("  a: 1\n  b:\n    - c\n", "{a@1,3=<1>@1,6 b@2,3=[<c>@3,7]@3,5}@1,3")]
    [InlineData("a: |\n  x\n\n   y\n  z\n\n\nb: |-\n  x\n\nc: |+\n  x\n\n\nd: 1\n", "{a@1,1=\"x\n\n y\nz\n\"@1,4 b@8,1=\"x\"@8,4 c@11,1=\"x\n\n\n\"@11,4 d@15,1=<1>@15,4}@1,1")]
    [InlineData("a: >\n  x\n  y\n\n  z\n    more\n    more\n\n  w\n\n\nb: >-\n  x\nc: >+\n  x\n  y\n\n", "{a@1,1=\"x y\nz\n  more\n  more\n\nw\n\"@1,4 b@12,1=\"x\"@12,4 c@14,1=\"x y\n\n\"@14,4}@1,1")]
    [InlineData("a: |\n\n\n  x\n", "{a@1,1=\"\n\nx\n\"@1,4}@1,1")]
    [InlineData("a: >\n\n\n  x\n  y", "{a@1,1=\"\n\nx y\"@1,4}@1,1")]
    [InlineData("a: >\n    x\n  # c\nb: |\n  # no comment\n  x\n", "{a@1,1=\"x\n\"@1,4 b@4,1=\"# no comment\nx\n\"@4,4}@1,1")]
    [InlineData("- |\n x\n- >-\n  y\n- a: |\n    b\n", "[\"x\n\"@1,3 \"y\"@3,3 {a@5,3=\"b\n\"@5,6}@5,3]@1,1")]
    [InlineData("a: |\n  x\n  ", "{a@1,1=\"x\n\"@1,4}@1,1")]
    [InlineData("a: |\n  x\n     \n  \n", "{a@1,1=\"x\n   \n\"@1,4}@1,1")]
    [InlineData("a: \"\\u00e9\\n\\t\\\"\\\\\\/\"\nb: 'it''s'\n'c': ''\n\"d\\u0041\": \"\"\n", "{a@1,1=\"é\n\t\"\\/\"@1,4 b@2,1=\"it's\"@2,4 c@3,1=\"\"@3,6 dA@4,1=\"\"@4,12}@1,1")]
    [InlineData("a: []\nb: [c]\nd: [ e , 'f, g',\"h\" , ]\ni: [https://x.y/z, j k]\n", "{a@1,1=[]@1,4 b@2,1=[<c>@2,5]@2,4 d@3,1=[<e>@3,6 \"f, g\"@3,10 \"h\"@3,17]@3,4 i@4,1=[<https://x.y/z>@4,5 <j k>@4,20]@4,4}@1,1")]
    [InlineData("a: 1\r\nb: |\r\n  x\r\n\r\n  y\r\nc: >\r\n  x\r\n  y\r\nd:\r\n- e\r\n", "{a@1,1=<1>@1,4 b@2,1=\"x\n\ny\n\"@2,4 c@6,1=\"x y\n\"@6,4 d@9,1=[<e>@10,3]@10,1}@1,1")]
    [InlineData("a : b\n\"c\" : d\ne:   f\n", "{a@1,1=<b>@1,5 c@2,1=<d>@2,7 e@3,1=<f>@3,6}@1,1")]
    [InlineData("ä: é\nb: '😀'\n😀: 日本\n", "{ä@1,1=<é>@1,4 b@2,1=\"😀\"@2,4 😀@3,1=<日本>@3,5}@1,1")]
    [InlineData("a: b\n  c\n", "{a@1,1=<b c>@1,4}@1,1")]
    [InlineData("a: \"b\n  c\"\n", "{a@1,1=\"b c\"@1,4}@1,1")]
    [InlineData("a: !t b\n", "{a@1,1=<b>@1,4}@1,1")]
    [InlineData("a: {b: c}\n", "{a@1,1={b@1,5=<c>@1,8}@1,4}@1,1")]
    [InlineData("? a\n: b\n", "{a@1,3=<b>@2,3}@1,1")]
    [InlineData("%YAML 1.2\n---\na: b\n", "{a@3,1=<b>@3,4}@3,1")]
    [InlineData("---\na: b\n", "{a@2,1=<b>@2,4}@2,1")]
    [InlineData("a: b\n...\n", "{a@1,1=<b>@1,4}@1,1")]
    [InlineData("a:\tb\n", "{a@1,1=<b>@1,4}@1,1")]
    [InlineData("a: [b,\n  c]\n", "{a@1,1=[<b>@1,5 <c>@2,3]@1,4}@1,1")]
    [InlineData("a: |2\n   b\n", "{a@1,1=\" b\n\"@1,4}@1,1")]
    [InlineData("a: |\n", "{a@1,1=\"\"@1,4}@1,1")]
    [InlineData("a: |\nb: c\n", "{a@1,1=\"\"@1,4 b@2,1=<c>@2,4}@1,1")]
    [InlineData("a: \"\\ud83d\\ude00\"\n", "{a@1,1=\"😀\"@1,4}@1,1")]
    [InlineData("a: b\rc: d\n", "{a@1,1=<b>@1,4 c@2,1=<d>@2,4}@1,1")]
    [InlineData("\uFEFFa: b\n", "{\uFEFFa@1,1=<b>@1,5}@1,1")]
    [InlineData("text\n", "<text>@1,1")]
    public void Every_value_knows_its_place(string yaml, string expected) => Assert.Equal(expected, Read(yaml));

    [Theory]
    [InlineData("a: b: c\n", "a.yml(1,5): error PD201: this is not valid YAML: the value of 'a' has a colon or another mark of YAML in it; put it in quotes, as a: 'b: c'.")]
    [InlineData("a: &x b\nc: *x\n", "a.yml(2,4): error PD201: this is not valid YAML: an alias (*name) is here; write the value itself.")]
    [InlineData("a: b\n---\nc: d\n", "a.yml(2,1): error PD201: a second YAML document begins here; a file holds one.")]
    [InlineData("a: 1\n b: 2\n", "a.yml(2,3): error PD201: this is not valid YAML: this line is indented more than the field above it, which has a value already; begin it in the same column as that field, or put a text of several lines below 'field: |'.")]
    [InlineData("a:\n    b: 1\n  c: 2\n", "a.yml(3,3): error PD201: this is not valid YAML: a field (name: value) belongs here, in the same column as the other fields; this line is indented otherwise, or no field.")]
    [InlineData("a: 1\na: 2\n", "a.yml(2,1): error PD211: 'a' is given twice; the first is at line 1.")]
    [InlineData("a: 'b\n", "a.yml(1,4): error PD201: this is not valid YAML: the quotation mark that opens here is never closed.")]
    [InlineData("a: b\u2028c\n", "a.yml(2,1): error PD201: this is not valid YAML: a field (name: value) belongs here, in the same column as the other fields; this line is indented otherwise, or no field.")]
    [InlineData("a:\n\tb: c\n", "a.yml(2,1): error PD201: this is not valid YAML: a tab indents this line; indent with spaces.")]
    [InlineData("a: \"b\nc: d\n", "a.yml(1,4): error PD201: this is not valid YAML: the quotation mark that opens here is not closed on its line, and the next line is not indented as part of the text.")]
    [InlineData("a: @b\n", "a.yml(1,4): error PD201: this is not valid YAML: the value of 'a' has a colon or another mark of YAML in it; put it in quotes, as a: '@b'.")]
    public void A_mistake_has_a_place_and_a_reason(string yaml, string expected)
    {
        var diagnostics = new DiagnosticBag();
        YamlReader.TryRead(new SourceText("a.yml", yaml), diagnostics, out _);
        Assert.Equal(expected, Assert.Single(diagnostics.Sorted()).ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("# nothing\n")]
    [InlineData("~")]
    [InlineData("null")]
    [InlineData("---\n...\n")]
    public void An_empty_document_has_no_root(string yaml) => Assert.Equal("nothing", Read(yaml));

    [Fact]
    public void A_part_of_a_file_has_the_places_of_the_file()
    {
        var diagnostics = new DiagnosticBag();
        YamlReader.TryRead(new SourceText("a.md", "---\na: b\nc: |\n  d\n---\ne"), 4..18, 2, diagnostics, out var root);
        Assert.Equal("{a@2,1=<b>@2,4 c@3,1=\"d\n\"@3,4}@2,1", YamlText.Of(root));
        Assert.Empty(diagnostics.Sorted());
    }

    [Theory]
    [InlineData("- ", "x")]
    [InlineData("[", "x")]
    [InlineData("{a: ", "x")]
    [InlineData("? ", "x")]
    public void Nesting_ends_at_32_levels(string mark, string inner)
    {
        var diagnostics = new DiagnosticBag();
        Assert.False(YamlReader.TryRead(new SourceText("a.yml", string.Concat(Enumerable.Repeat(mark, 33)) + inner), diagnostics, out _));
        Assert.Contains("nested more than 32 levels deep", Assert.Single(diagnostics.Sorted()).Message, StringComparison.Ordinal);
    }

    // Looking through all keys for each would not end within any patience.
    [Fact]
    public void A_mapping_may_have_any_number_of_keys()
    {
        var yaml = string.Concat(Enumerable.Range(0, 200_000).Select(i => $"k{i}:\n"));
        Assert.True(YamlReader.TryRead(new SourceText("a.yml", yaml), new DiagnosticBag(), out var root));
        Assert.Equal(200_000, Assert.IsType<YamlMapping>(root).Fields.Count);
    }

    [Fact]
    public void What_is_written_is_read()
    {
        var random = new Random(2);
        for (var i = 0; i < 2000; i++)
        {
            var writer = new YamlWriter(random);
            var expected = writer.Write();
            Assert.Equal((writer.Text, expected), (writer.Text, Read(writer.Text)));
        }
    }

    [Fact]
    public void Whatever_the_text_is_it_is_read_or_reported()
    {
        var random = new Random(1);
        for (var i = 0; i < 6000; i++)
        {
            var yaml = new StringBuilder();
            for (var j = random.Next(1, 12); j > 0; j--) yaml.Append(Pieces[random.Next(Pieces.Length)]);
            var diagnostics = new DiagnosticBag();
            var isRead = YamlReader.TryRead(new SourceText("a.yml", yaml.ToString()), diagnostics, out _);
            Assert.True(isRead || diagnostics.HasErrors, yaml.ToString());
        }
    }

    private static string Read(string yaml)
    {
        var diagnostics = new DiagnosticBag();
        YamlReader.TryRead(new SourceText("a.yml", yaml), diagnostics, out var root);
        Assert.Empty(diagnostics.Sorted());
        return YamlText.Of(root);
    }
}
