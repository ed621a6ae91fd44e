using System.Text;
using System.Text.RegularExpressions;

namespace Site.Tests.Yaml;

/// <summary>
/// Writes random YAML in the shapes that people write: nested mappings and lists, texts in blocks, comments. What it means is
/// given as <see cref="YamlText"/> writes it.
/// </summary>
internal sealed partial class YamlWriter(Random random)
{
    private const int MostNested = 4;

    // As written, what YamlText says of them, and a comment that may follow.
    private static readonly (string Written, string Meaning, string Comment)[] Values =
    [
        ("word", "<word>", ""), ("two  words", "<two  words>", "  # why"), ("yes", "<yes>", ""), ("~", "<~>", ""), ("null", "<null>", " # why"), ("1e3", "<1e3>", ""),
        ("2026-01-05", "<2026-01-05>", "  "), ("https://a.b/c?d=e#f", "<https://a.b/c?d=e#f>", ""), ("a:b", "<a:b>", ""), ("C#", "<C#>", ""), ("it's", "<it's>", ""),
        ("say \"x\"", "<say \"x\">", ""), ("é", "<é>", ""), ("😀", "<😀>", ""), ("(a) b, c", "<(a) b, c>", ""), ("x - y", "<x - y>", ""), ("$x_1$", "<$x_1$>", ""),
        ("\\emph{x}", "<\\emph{x}>", ""), ("\"quoted: #\"", "\"quoted: #\"", " # why"), ("'it''s # quoted'", "\"it's # quoted\"", ""), ("\"\"", "\"\"", ""), ("''", "\"\"", "  "),
        ("\"\\u00e9\\n\\\\\"", "\"é\n\\\"", ""),
    ];

    private static readonly (string Written, string Meaning)[] Items = [("a", "<a>"), ("b c", "<b c>"), ("\"d, e\"", "\"d, e\""), ("'f'", "\"f\""), ("https://x.y/z", "<https://x.y/z>"), ("C#", "<C#>")];

    private static readonly string[] Lines = ["text", "two words", "- no item", "key: none", "# no comment", "", "", "it's \"said\"", "é😀", "trailing  "];

    private static readonly string[] Indented = ["  more", "    much more", "   "];

    private readonly StringBuilder _yaml = new();
    private readonly string _end = random.Next(4) == 0 ? "\r\n" : "\n";

    public string Text => _yaml.ToString();

    public string Write()
    {
        if (random.Next(4) == 0) _yaml.Append("# why").Append(_end);
        var indent = random.Next(6) == 0 ? 2 : 0;
        _yaml.Append(' ', indent);
        return Collection(0, random.Next(3) == 0);
    }

    // Begins where the writer is.
    private string Collection(int depth, bool isList)
    {
        var place = Place();
        var indent = Column() - 1;
        var parts = new List<string>();
        while (parts.Count == 0 || random.Next(3) > 0)
        {
            if (parts.Count > 0 && random.Next(10) == 0) _yaml.Append("# why").Append(_end);
            if (parts.Count > 0) _yaml.Append(' ', indent);
            parts.Add(isList ? Item(indent, depth) : Field(parts.Count, indent, depth));
        }

        return (isList ? $"[{string.Join(' ', parts)}]" : $"{{{string.Join(' ', parts)}}}") + place;
    }

    private string Item(int indent, int depth)
    {
        _yaml.Append('-');
        if (random.Next(10) == 0) return Nothing();
        _yaml.Append(' ', 1 + random.Next(2));
        return depth < MostNested && random.Next(2) == 0 ? Collection(depth + 1, random.Next(3) == 0) : Value(indent, depth, canBeList: false);
    }

    private string Field(int number, int indent, int depth)
    {
        var name = $"{(char)('a' + (number % 26))}{number}";
        var (written, key) = random.Next(12) switch { 0 => ($"\"{name}\"", name), 1 => ($"'{name} x'", $"{name} x"), 2 => ($"{name} y", $"{name} y"), _ => (name, name) };
        var place = Place();
        _yaml.Append(written).Append(':');
        if (random.Next(10) == 0) return $"{key}{place}={Nothing()}";
        _yaml.Append(' ', 1 + (random.Next(4) == 0 ? 2 : 0));
        return $"{key}{place}={Value(indent, depth, canBeList: true)}";
    }

    private string Nothing()
    {
        var place = Place();
        _yaml.Append(_end);
        return $"<>{place}";
    }

    private string Value(int indent, int depth, bool canBeList)
    {
        switch (random.Next(7))
        {
            case 0:
                return Block(indent);
            case 1:
                return Brackets();
            case 2 when depth < MostNested:
                _yaml.Append(random.Next(3) == 0 ? "# why" : "").Append(_end);
                var isSameColumn = canBeList && random.Next(3) == 0;
                _yaml.Append(' ', isSameColumn ? indent : indent + 1 + random.Next(3));
                return Collection(depth + 1, isSameColumn || random.Next(3) == 0);
            default:
                var (written, meaning, comment) = Values[random.Next(Values.Length)];
                var place = Place();
                _yaml.Append(written).Append(comment).Append(_end);
                return meaning + place;
        }
    }

    private string Brackets()
    {
        var place = Place();
        var items = new List<string>();
        _yaml.Append('[');
        for (var i = random.Next(4); i > 0; i--)
        {
            var (written, meaning) = Items[random.Next(Items.Length)];
            _yaml.Append(' ', random.Next(2));
            items.Add(meaning + Place());
            _yaml.Append(written).Append(i > 1 || random.Next(4) == 0 ? ", " : "");
        }

        _yaml.Append(']').Append(_end);
        return $"[{string.Join(' ', items)}]{place}";
    }

    // The first line says how far the text is indented. Lines that are indented more are not folded.
    private string Block(int indent)
    {
        var place = Place();
        var isFolded = random.Next(2) == 0;
        var chomping = ((string[])["", "-", "+"])[random.Next(3)];
        _yaml.Append(isFolded ? '>' : '|').Append(chomping).Append(_end);

        string[] choice = isFolded ? Lines : [.. Lines, .. Indented];
        string[] lines = ["first", .. Enumerable.Range(0, random.Next(7)).Select(_ => choice[random.Next(choice.Length)])];
        var inner = indent + 1 + random.Next(3);
        foreach (var line in lines) _yaml.Append(' ', line.Length > 0 ? inner : 0).Append(line).Append(_end);

        var text = string.Join('\n', lines).TrimEnd('\n');
        var blanks = lines.Reverse().TakeWhile(l => l.Length == 0).Count();
        var ending = chomping switch { "-" => 0, "+" => 1 + blanks, _ => 1 };
        return $"\"{(isFolded ? Breaks().Replace(text, m => m.Length == 1 ? " " : m.Value[1..]) : text)}{new string('\n', ending)}\"{place}";
    }

    private string Place() => $"@{_yaml.ToString().Count(c => c == '\n') + 1},{Column()}";

    private int Column() => _yaml.Length - _yaml.ToString().LastIndexOf('\n');

    [GeneratedRegex("\n+")]
    private static partial Regex Breaks();
}
