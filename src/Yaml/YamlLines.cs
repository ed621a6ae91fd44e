using System.Buffers;
using Site.Diagnostics;

namespace Site.Yaml;

/// <summary>
/// Reads the plain YAML in which digests and settings are written, many times faster than a whole YAML parser: block
/// mappings and lists, values on one line, block texts, lists in brackets on one line, comments. It gives the same nodes as
/// <see cref="YamlReader"/>'s parser, or none: where it does not know for certain it leaves the text, and every mistake, to that.
/// </summary>
internal sealed class YamlLines
{
    // Tabs, characters that some take for line ends, and what YAML does not allow.
    private static readonly SearchValues<char> Unsure = SearchValues.Create(
        [.. Enumerable.Range(0, 0xA0).Select(c => (char)c).Where(c => char.IsControl(c) && c is not ('\n' or '\r')), '\u2028', '\u2029', '\uFEFF', '\uFFFE', '\uFFFF']);

    private readonly SourceText _source;
    private readonly YamlCursor _cursor;
    private readonly YamlValues _values;
    private readonly YamlBlockText _texts;
    private readonly int _firstLine;

    // A file's papers all have the same keys.
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _keys = new HashSet<string>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private YamlLines(SourceText source, Range part, int firstLine)
    {
        (_source, _firstLine) = (source, firstLine);
        var (start, length) = part.GetOffsetAndLength(source.Length);
        _cursor = new YamlCursor(source, start, start + length);
        _values = new YamlValues(_cursor);
        _texts = new YamlBlockText(_cursor);
    }

    /// <summary>The root, which is a mapping or a list; null where the text is to be read in another way.</summary>
    public static YamlNode? Read(SourceText source, Range part, int firstLine)
    {
        var yaml = source.Span[part];
        if (yaml.ContainsAny(Unsure) || HasLoneReturn(yaml)) return null;
        var lines = new YamlLines(source, part, firstLine);
        lines._cursor.MoveToContent();
        if (lines._cursor.IsAtEnd) return null;
        var root = lines.Block(0);
        return lines._cursor.IsAtEnd && root is not YamlScalar ? root : null;
    }

    private static bool HasLoneReturn(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOf('\r'); at >= 0; at = text.IndexOf('\r'))
        {
            text = text[(at + 1)..];
            if (text is not ['\n', ..]) return true;
        }

        return false;
    }

    // What begins on a line of its own.
    private YamlNode? Block(int depth) => Compact(_cursor.Start, depth);

    // What may hold a whole mapping or list: a line, or the rest of one after a hyphen.
    private YamlNode? Compact(int at, int depth)
    {
        if (depth >= YamlReader.MaxDepth) return null;
        if (IsItem(at)) return Sequence(at, depth);
        return _values.Key(at) is { } key ? Mapping(at, key, depth) : Value(at, depth);
    }

    private YamlSequence? Sequence(int at, int depth)
    {
        var indent = at - _cursor.LineStart;
        var start = At(at);
        var items = new List<YamlNode>();
        while (true)
        {
            var inner = _cursor.SkipSpaces(at + 1);
            var item = IsNothing(inner) ? Below(at + 1, indent, depth + 1) : _values.IsBlockText(inner) ? BlockText(inner, indent) : Compact(inner, depth + 1);
            if (item is null) return null;
            items.Add(item);
            at = _cursor.Start;
            if (_cursor.IsAtEnd || _cursor.Indent < indent || (_cursor.Indent == indent && !IsItem(at))) return new YamlSequence(start, items);
            if (_cursor.Indent > indent) return null;
        }
    }

    private YamlMapping? Mapping(int at, YamlKey? key, int depth)
    {
        var indent = at - _cursor.LineStart;
        var start = At(at);
        var fields = new List<YamlField>();
        while (key is { } found)
        {
            var name = Name(found);
            var place = At(at);
            if (Has(fields, name)) return null;
            var inner = _cursor.SkipSpaces(found.End);
            var value = IsNothing(inner) ? Below(found.End, indent, depth + 1, canBeList: true) : _values.IsBlockText(inner) ? BlockText(inner, indent) : Value(inner, depth + 1);
            if (value is null) return null;
            fields.Add(new YamlField(name, place, value));
            if (_cursor.IsAtEnd || _cursor.Indent < indent) return new YamlMapping(start, fields);
            if (_cursor.Indent > indent) return null;
            at = _cursor.Start;
            key = _values.Key(at);
        }

        return null;
    }

    // The node that follows on the next lines, or nothing, which counts as a plain value right behind the colon or hyphen.
    private YamlNode? Below(int at, int indent, int depth, bool canBeList = false)
    {
        var nothing = At(at);
        _cursor.MoveToContent();
        var isInside = !_cursor.IsAtEnd && (_cursor.Indent > indent || (canBeList && _cursor.Indent == indent && IsItem(_cursor.Start)));
        return isInside ? Block(depth) : new YamlScalar(nothing, default, IsPlain: true);
    }

    private YamlNode? Value(int at, int depth)
    {
        YamlNode? value = _cursor.Text[at] == '['
            ? List(at, depth)
            : _values.Scalar(at) is { } scalar && IsNothing(_cursor.SkipSpaces(scalar.End), scalar.End) ? new YamlScalar(At(at), scalar.Value.AsMemory(), scalar.IsPlain) : null;
        _cursor.MoveToContent();
        return value;
    }

    private YamlSequence? List(int at, int depth)
    {
        if (depth >= YamlReader.MaxDepth) return null;
        var items = new List<YamlNode>();
        var start = At(at);
        for (var next = _cursor.SkipSpaces(at + 1); next < _cursor.End;)
        {
            if (_cursor.Text[next] == ']')
                return IsNothing(_cursor.SkipSpaces(next + 1), next + 1) ? new YamlSequence(start, items) : null;
            if (_values.ScalarOfList(next) is not { } item) return null;
            items.Add(new YamlScalar(At(next), item.Value.AsMemory(), item.IsPlain));
            next = _cursor.SkipSpaces(item.End);
            if (next == _cursor.End || _cursor.Text[next] is not (',' or ']')) return null;
            if (_cursor.Text[next] == ',') next = _cursor.SkipSpaces(next + 1);
        }

        return null;
    }

    private YamlScalar? BlockText(int at, int indent)
    {
        var start = At(at);
        return _texts.Read(at, indent) is { } text ? new YamlScalar(start, text, IsPlain: false) : null;
    }

    private static bool Has(List<YamlField> fields, string name)
    {
        foreach (var field in fields)
            if (field.Key == name) return true;
        return false;
    }

    private bool IsItem(int at) => at < _cursor.End && _cursor.Text[at] == '-' && _cursor.IsSpaceOrEnd(at + 1);

    // A comment needs a space before it.
    private bool IsNothing(int at, int after = -1) => at == _cursor.End || (_cursor.Text[at] == '#' && at != after);

    private string Name(YamlKey key)
    {
        if (key.Quoted is { } quoted) return quoted;
        var name = _cursor.Text.Slice(key.Start, key.Length);
        if (_keys.TryGetValue(name, out var known)) return known;
        var made = name.ToString();
        _keys.Set.Add(made);
        return made;
    }

    private Location At(int at) => _source.At(_cursor.Line + _firstLine - 1, at - _cursor.LineStart + 1);
}
