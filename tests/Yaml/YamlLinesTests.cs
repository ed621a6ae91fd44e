using System.Text;
using Site.Diagnostics;
using Site.Yaml;

namespace Site.Tests.Yaml;

/// <summary>The reader of plain YAML says what the whole parser says, or nothing.</summary>
public sealed class YamlLinesTests
{
    private static readonly string[] Pieces =
    [
        "a", "b c", "key", "é😀", "'", "\"", "''", ":", ": ", " :", "#", " #", "# c", "- ", "-", "- - ", "  ", " ", "\n", "\n", "\n  ", "\n    ", "\n- ", "\n  - ", "\nb: ",
        "\n  c: ", "\r\n", "\r", "|", ">", "|\n", ">-\n", ">+\n  ", "|2\n", "|-", "[", "]", ", ", ",", "[a, b]", "{", "}", "&x ", "*x", "!t ", "?", "? ", "%", "@", "`", "~", "null",
        "\\n", "\\u00e9", "\\x41", "\\", "\t", "...", "---", "\n---\n", "\n...\n", "\u2028", "\u0085", "\uFEFF", "yes", "1e3", "2026-01-05", "https://a.b/c?d=e#f", "\"x\": ", "'y': ", "\"a\\\"b\"", "\n\n", "\n# c\n", "\n      more",
    ];

    [Theory]
    [InlineData("a: yes\nb: 1e3\nc: 2026-01-05\nd: ~\ne: 0x10\n")]
    [InlineData("a: b#c\nd: e # f\ng: \"h\" # i\nj: [k, l#m] # n\n# o\n")]
    [InlineData("a: 1  \nb: \"c\"   \nd: 'e'  \nf:   \n")]
    [InlineData("- - x\n  - y\n- z\n- - - deep\n-\n  - a\n-\n- b: 1\n  c: 2\n-   d:\n      e\n")]
    [InlineData("a:\nb:\n  c:\n  d: # e\n    f: g\nh:\n- i\n-\n- j: k\n  l:\n  - m\nn: o")]
    [InlineData("  a: 1\n  b:\n    - c\n")]
    [InlineData("a: |\n  x\n\n   y\n  z\n\n\nb: |-\n  x\n\nc: |+\n  x\n\n\nd: 1\n")]
    [InlineData("a: >\n  x\n  y\n\n  z\n    more\n    more\n\n  w\n\n\nb: >-\n  x\nc: >+\n  x\n  y\n\n")]
    [InlineData("a: |\n\n\n  x\n")]
    [InlineData("a: >\n\n\n  x\n  y")]
    [InlineData("a: >\n    x\n  # c\nb: |\n  # no comment\n  x\n")]
    [InlineData("- |\n x\n- >-\n  y\n- a: |\n    b\n")]
    [InlineData("a: |\n  x\n  ")]
    [InlineData("a: |\n  x\n     \n  \n")]
    [InlineData("a: \"\\u00e9\\n\\t\\\"\\\\\\/\"\nb: 'it''s'\n'c': ''\n\"d\\u0041\": \"\"\n")]
    [InlineData("a: []\nb: [c]\nd: [ e , 'f, g',\"h\" , ]\ni: [https://x.y/z, j k]\n")]
    [InlineData("a: 1\r\nb: |\r\n  x\r\n\r\n  y\r\nc: >\r\n  x\r\n  y\r\nd:\r\n- e\r\n")]
    [InlineData("a : b\n\"c\" : d\ne:   f\n")]
    [InlineData("ä: é\nb: '😀'\n😀: 日本\n")]
    public void Plain_YAML_is_read(string yaml)
    {
        Assert.NotNull(YamlLines.Read(new SourceText("a.yml", yaml), .., 1));
        AssertSame(yaml);
    }

    [Theory]
    [InlineData("a: b: c\n")]
    [InlineData("a: b\n  c\n")]
    [InlineData("a: \"b\n  c\"\n")]
    [InlineData("a: &x b\nc: *x\n")]
    [InlineData("a: !t b\n")]
    [InlineData("a: {b: c}\n")]
    [InlineData("? a\n: b\n")]
    [InlineData("%YAML 1.2\n---\na: b\n")]
    [InlineData("---\na: b\n")]
    [InlineData("a: b\n---\nc: d\n")]
    [InlineData("a: b\n...\n")]
    [InlineData("a:\tb\n")]
    [InlineData("a: 1\n b: 2\n")]
    [InlineData("a:\n    b: 1\n  c: 2\n")]
    [InlineData("a: 1\na: 2\n")]
    [InlineData("a: [b,\n  c]\n")]
    [InlineData("a: [b: c]\n")]
    [InlineData("a: |2\n   b\n")]
    [InlineData("a: |\n")]
    [InlineData("a: |\nb: c\n")]
    [InlineData("a: 'b\n")]
    [InlineData("a: \"\\ud83d\\ude00\"\n")]
    [InlineData("a: b\u2028c\n")]
    [InlineData("a: b\rc: d\n")]
    [InlineData("\uFEFFa: b\n")]
    [InlineData("a: @b\n")]
    [InlineData("text\n")]
    [InlineData("")]
    public void What_is_not_known_for_certain_is_left_to_the_parser(string yaml) =>
        Assert.Null(YamlLines.Read(new SourceText("a.yml", yaml), .., 1));

    [Theory]
    [InlineData("- ", "x")]
    [InlineData("- ", "[x]")]
    [InlineData("- ", "a: x")]
    [InlineData("- ", "a:")]
    [InlineData("- ", "a: [x]")]
    [InlineData("- ", "|\n{0} x")]
    public void Nesting_ends_where_the_parser_ends_it(string mark, string inner)
    {
        for (var depth = 1; depth < 40; depth++)
            AssertSame(string.Concat(Enumerable.Repeat(mark, depth)) + inner.Replace("{0}", new string(' ', 2 * depth), StringComparison.Ordinal));
    }

    [Fact]
    public void Every_YAML_file_of_the_project_is_read_alike()
    {
        var files = Directory.EnumerateFiles(Repository.Input, "*.yml", SearchOption.AllDirectories)
            .Concat(Directory.EnumerateFiles(Repository.Fixtures, "*.yml", SearchOption.AllDirectories)).Select(File.ReadAllText).ToArray();
        Assert.All(files, AssertSame);
        Assert.Contains(files, yaml => YamlLines.Read(new SourceText("a.yml", yaml), .., 1) is not null);
    }

    [Fact]
    public void Random_texts_are_read_alike()
    {
        var random = new Random(1);
        var read = 0;
        for (var i = 0; i < 6000; i++)
        {
            var yaml = new StringBuilder();
            for (var j = random.Next(1, 12); j > 0; j--) yaml.Append(Pieces[random.Next(Pieces.Length)]);
            if (Check(yaml.ToString())) read++;
        }

        Assert.True(read > 200, $"{read}");
    }

    [Fact]
    public void Changed_texts_are_read_alike()
    {
        var random = new Random(2);
        var read = 0;
        for (var i = 0; i < 6000; i++)
        {
            var yaml = new StringBuilder();
            new YamlWriter(random, yaml).Write();
            for (var j = random.Next(3); j > 0; j--)
            {
                var at = random.Next(yaml.Length);
                if (random.Next(3) == 0) yaml.Remove(at, Math.Min(random.Next(1, 4), yaml.Length - at));
                else yaml.Insert(at, Pieces[random.Next(Pieces.Length)]);
            }

            if (Check(yaml.ToString())) read++;
        }

        Assert.True(read > 2500, $"{read}");
    }

    private static bool Check(string yaml)
    {
        AssertSame(yaml);
        return YamlLines.Read(new SourceText("a.yml", yaml), .., 1) is not null;
    }

    private static void AssertSame(string yaml)
    {
        var difference = Difference(yaml);
        Assert.True(difference is null, difference);
    }

    // Null where there is none, or where the plain reader gives up.
    private static string? Difference(string yaml)
    {
        var source = new SourceText("a.yml", yaml);
        if (YamlLines.Read(source, .., 7) is not { } read) return null;
        var diagnostics = new DiagnosticBag();
        var isValid = YamlReader.TryParse(source, .., 7, diagnostics, out var root) && diagnostics.Sorted().Count == 0;
        var (seen, wanted) = (Written(read), isValid ? Written(root) : string.Join('\n', diagnostics.Sorted()));
        return seen == wanted ? null : $"{Quoted(yaml)}\nseen:   {Quoted(seen)}\nwanted: {Quoted(wanted)}";
    }

    private static string Written(YamlNode? node) => node switch
    {
        YamlScalar scalar => $"{(scalar.IsPlain ? "" : "q")}<{scalar.Value}>{Place(scalar.At)}",
        YamlSequence list => $"[{string.Join(' ', list.Items.Select(Written))}]{Place(list.At)}",
        YamlMapping mapping => $"{{{string.Join(' ', mapping.Fields.Select(f => $"{f.Key}{Place(f.At)}={Written(f.Value)}"))}}}{Place(mapping.At)}",
        _ => "nothing",
    };

    private static string Place(Location at) => $"@{at.Line},{at.Column}";

    private static string Quoted(string text) => System.Text.Json.JsonSerializer.Serialize(text);
}
