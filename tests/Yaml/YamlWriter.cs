using System.Text;

namespace Site.Tests.Yaml;

/// <summary>Writes random YAML in the shapes that people write: nested mappings and lists, texts in blocks, comments.</summary>
internal sealed class YamlWriter(Random random, StringBuilder yaml)
{
    private const int MostNested = 4;

    private static readonly string[] Values =
    [
        "word", "two words", "yes", "~", "null", "1e3", "2026-01-05", "https://a.b/c?d=e#f", "a:b", "C#", "it's", "say \"x\"", "é", "😀", "(a) b, c", "x - y", "\"quoted: #\"", "'it''s # quoted'",
        "\"\"", "''", "\"\\u00e9\\n\"", "[]", "[a, b]", "[ a , \"b, c\" , 'd' ]", "[x y, 'z']", "a  b", "$x_1$", "\\emph{x}", "x  # why", "\"x\" # why",
    ];

    private static readonly string[] Lines = ["text", "two words", "- no item", "key: none", "# no comment", "  more", "    much more", "", "", "   ", "it's \"said\"", "é😀", "trailing  "];

    private readonly string _end = random.Next(4) == 0 ? "\r\n" : "\n";

    public void Write()
    {
        if (random.Next(4) == 0) yaml.Append("# why").Append(_end);
        Collection(random.Next(6) == 0 ? 2 : 0, 0, isAtStart: true);
        if (random.Next(5) == 0) yaml.Length -= _end.Length;
    }

    private void Collection(int indent, int depth, bool isAtStart, bool? isList = null)
    {
        var isItems = isList ?? random.Next(3) == 0;
        if (isAtStart) Indent(indent);
        for (var i = 0; i == 0 || random.Next(3) > 0; i++)
        {
            if (i > 0 && random.Next(10) == 0) yaml.Append(random.Next(2) == 0 ? "" : "   # why").Append(_end);
            if (i > 0) Indent(indent);
            if (isItems) Item(indent, depth);
            else Field(i, indent, depth);
        }
    }

    private void Item(int indent, int depth)
    {
        yaml.Append('-').Append(' ', 1 + random.Next(2));
        if (depth < MostNested && random.Next(2) == 0) Collection(Column(), depth + 1, isAtStart: false);
        else Value(indent, depth, canBeList: false);
    }

    private void Field(int number, int indent, int depth)
    {
        var key = $"{(char)('a' + (number % 26))}{number}";
        yaml.Append(random.Next(12) switch { 0 => $"\"{key}\"", 1 => $"'{key} x'", 2 => $"{key} y", _ => key }).Append(':');
        if (random.Next(10) > 0) yaml.Append(' ', 1 + (random.Next(4) == 0 ? 2 : 0));
        else
        {
            yaml.Append(_end);
            return;
        }

        Value(indent, depth, canBeList: true);
    }

    private void Value(int indent, int depth, bool canBeList)
    {
        switch (random.Next(6))
        {
            case 0:
                Text(indent);
                break;
            case 1 when depth < MostNested:
                yaml.Append(random.Next(3) == 0 ? "# why" : "").Append(_end);
                var isSameColumn = canBeList && random.Next(3) == 0;
                Collection(isSameColumn ? indent : indent + 1 + random.Next(3), depth + 1, isAtStart: true, isSameColumn ? true : null);
                break;
            default:
                yaml.Append(Values[random.Next(Values.Length)]).Append(' ', random.Next(8) == 0 ? 2 : 0).Append(_end);
                break;
        }
    }

    private void Text(int indent)
    {
        yaml.Append(random.Next(2) == 0 ? '|' : '>').Append((string[])["", "-", "+"] is var signs ? signs[random.Next(3)] : "").Append(_end);
        var inner = indent + 1 + random.Next(3);
        for (var i = random.Next(7); i >= 0; i--)
        {
            var line = Lines[random.Next(Lines.Length)];
            if (line.Length > 0) Indent(inner);
            yaml.Append(line).Append(_end);
        }
    }

    private void Indent(int indent) => yaml.Append(' ', indent);

    private int Column()
    {
        var start = yaml.ToString().LastIndexOf('\n') + 1;
        return yaml.Length - start;
    }
}
