using System.Buffers;
using System.Globalization;
using System.Text;
using Site.Reading;

namespace Site.Yaml;

/// <summary>Reads keys and values that begin and end on one line of plain YAML. Null stands for what is not known for certain.</summary>
internal sealed class YamlValues(YamlCursor cursor)
{
    // The parser takes no key that is much longer.
    private const int LongestKey = 1000;

    // What begins something else than a plain value, and in a plain key is not taken alike by all readers.
    private static readonly SearchValues<char> Indicators = SearchValues.Create("?:,[]{}#&*!|>'\"%@`");

    private static readonly SearchValues<char> EndsInList = SearchValues.Create(",[]{}:#");

    private readonly StringBuilder _unescaped = new();

    /// <summary>The key at a place; null where none is.</summary>
    public YamlKey? Key(int at)
    {
        var key = IsQuoted(at) ? QuotedKey(at) : PlainKey(at);
        return key?.End <= at + LongestKey ? key : null;
    }

    public bool IsBlockText(int at) => cursor.Text[at] is '|' or '>';

    public YamlValue? Scalar(int at) => IsQuoted(at) ? Quoted(at) : Plain(at);

    /// <summary>A value between brackets: a comma or bracket ends it.</summary>
    public YamlValue? ScalarOfList(int at)
    {
        if (IsQuoted(at)) return Quoted(at);
        if (!BeginsPlain(at)) return null;
        for (var end = at; ; end++)
        {
            var next = cursor.Rest(end).IndexOfAny(EndsInList);
            if (next < 0) return null;
            end += next;
            if (IsPartOfItem(end)) continue;
            return cursor.Text[end] is ',' or ']' ? new YamlValue(RepeatedText.Of(cursor.Text[at..end].TrimEnd(' ')), IsPlain: true, end) : null;
        }
    }

    // As in "C#" and "https://".
    private bool IsPartOfItem(int at) =>
        (cursor.Text[at] == '#' && cursor.Text[at - 1] != ' ')
        || (cursor.Text[at] == ':' && at + 1 < cursor.End && cursor.Text[at + 1] is not (' ' or ',' or '[' or ']' or '{' or '}'));

    private YamlValue? Plain(int at)
    {
        if (!BeginsPlain(at)) return null;
        var end = at;
        while (true)
        {
            var next = cursor.Rest(end).IndexOfAny(':', '#');
            end = next < 0 ? cursor.End : end + next;
            if (end == cursor.End || (cursor.Text[end] == '#' && cursor.Text[end - 1] == ' ')) break;
            if (EndsKey(end)) return null;
            end++;
        }

        while (cursor.Text[end - 1] == ' ') end--;
        return new YamlValue(cursor.Text[at..end].ToString(), IsPlain: true, end);
    }

    private YamlKey? QuotedKey(int at)
    {
        if (Quoted(at) is not { } key) return null;
        var colon = cursor.SkipSpaces(key.End);
        return EndsKey(colon) ? new YamlKey(at, key.End - at, key.Value, colon + 1) : null;
    }

    private YamlKey? PlainKey(int at)
    {
        if (!BeginsPlain(at)) return null;
        for (var end = at; ; end++)
        {
            var next = cursor.Rest(end).IndexOfAny(Indicators);
            if (next < 0 || cursor.Text[end + next] != ':') return null;
            end += next;
            if (EndsKey(end)) return new YamlKey(at, cursor.Rest(at)[..(end - at)].TrimEnd(' ').Length, null, end + 1);
        }
    }

    private bool EndsKey(int at) => at < cursor.End && cursor.Text[at] == ':' && cursor.IsSpaceOrEnd(at + 1);

    private bool IsQuoted(int at) => cursor.Text[at] is '"' or '\'';

    // A hyphen may stand for itself; "..." at the start of a line ends a document.
    private bool BeginsPlain(int at) =>
        !Indicators.Contains(cursor.Text[at]) && cursor.Text[at] != '-' && !(cursor.Text[at] == '.' && at == cursor.LineStart);

    private YamlValue? Quoted(int at) => cursor.Text[at] == '"' ? Double(at) : Single(at);

    private YamlValue? Single(int at)
    {
        for (var end = at + 1; ; end += 2)
        {
            var next = cursor.Rest(end).IndexOf('\'');
            if (next < 0) return null;
            end += next;
            if (end + 1 < cursor.End && cursor.Text[end + 1] == '\'') continue;
            return new YamlValue(cursor.Text[(at + 1)..end].ToString().Replace("''", "'", StringComparison.Ordinal), IsPlain: false, end + 1);
        }
    }

    private YamlValue? Double(int at)
    {
        var start = at + 1;
        var stop = cursor.Rest(start).IndexOfAny('"', '\\');
        if (stop < 0) return null;
        if (cursor.Text[start + stop] == '"') return new YamlValue(cursor.Text.Slice(start, stop).ToString(), IsPlain: false, start + stop + 1);

        _unescaped.Clear();
        while (stop >= 0)
        {
            _unescaped.Append(cursor.Text.Slice(start, stop));
            start += stop + 1;
            if (cursor.Text[start - 1] == '"') return new YamlValue(_unescaped.ToString(), IsPlain: false, start);
            if (Unescape(start) is not { } end) return null;
            start = end;
            stop = cursor.Rest(start).IndexOfAny('"', '\\');
        }

        return null;
    }

    // Adds what the letter behind a backslash stands for, and gives the end of the escape.
    private int? Unescape(int at)
    {
        var letter = at < cursor.End ? cursor.Text[at] : '\0';
        if (letter == 'u') return UnescapeCode(at + 1);
        var meant = letter switch { '"' or '\\' or '/' => letter, 'n' => '\n', 't' => '\t', _ => '\0' };
        if (meant == '\0') return null;
        _unescaped.Append(meant);
        return at + 1;
    }

    private int? UnescapeCode(int at)
    {
        if (at + 4 > cursor.End || !ushort.TryParse(cursor.Text.Slice(at, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)) return null;
        if (char.IsSurrogate((char)code)) return null;
        _unescaped.Append((char)code);
        return at + 4;
    }
}
