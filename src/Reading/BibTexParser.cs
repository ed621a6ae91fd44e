using System.Text;
using Site.Diagnostics;

namespace Site.Reading;

/// <summary>
/// Parses a BibTeX file into entries, with <c>@string</c> names and <c>#</c> resolved. Like BibTeX, it ignores
/// <c>@comment</c>, <c>@preamble</c> and text between entries.
/// </summary>
internal sealed class BibTexParser(SourceText source, DiagnosticBag diagnostics)
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    private readonly string _text = source.Text;
    private readonly Dictionary<string, string> _strings = Months.ToDictionary(m => m, m => m, StringComparer.OrdinalIgnoreCase);
    private readonly List<BibTexEntry> _entries = [];
    private int _at;

    /// <summary>Whether something in the file could not be read, which the diagnostics say.</summary>
    public bool HasFailed { get; private set; }

    /// <summary>Whether the file has anything of BibTeX, be it a comment.</summary>
    public bool HasItems { get; private set; }

    public IReadOnlyList<BibTexEntry> Read()
    {
        while ((_at = _text.IndexOf('@', Math.Min(_at, _text.Length))) >= 0)
        {
            var start = _at++;
            var type = Name().ToLowerInvariant();
            SkipSpace();
            // An "@" in text between entries, as in an email address.
            if (type.Length == 0 || Current is not ('{' or '(')) continue;
            if (!TryItem(type, start)) SkipToNextItem();
        }

        return _entries;
    }

    private char Current => _at < _text.Length ? _text[_at] : '\0';

    private bool TryItem(string type, int start)
    {
        HasItems = true;
        var close = _text[_at++] == '{' ? '}' : ')';
        if (type == "comment") return close == '}' ? TryEnclosed(start, '}', out _) : SkipLine();
        if (type == "preamble") return TryValue(out _) && TryEnd(close, start);
        if (type == "string") return TryString() && TryEnd(close, start);

        SkipSpace();
        var keyAt = _at;
        while (_at < _text.Length && Current != close && Current is not (',' or '=' or '{' or '"' or '\n' or '\r')) _at++;
        // An entry without a key begins with its first field.
        if (Current == '=') _at = keyAt;
        var key = new Located<string>(_text[keyAt.._at].Trim(), source.At(start));
        var fields = new Dictionary<string, Located<string>>(StringComparer.Ordinal);
        while (IsBeforeField(fields.Count == 0))
        {
            if (Current == close || (_at < _text.Length && BeginsItem())) break;
            if (!TryField(fields)) return Keep(type, key, fields, isWhole: false);
        }

        return Keep(type, key, fields, TryEnd(close, start));
    }

    // Commas separate fields. Where one is missing, what follows is a field all the same, as a name and "=" tell.
    private bool IsBeforeField(bool isFirst)
    {
        SkipComments();
        var at = _at;
        while (Current == ',')
        {
            _at++;
            SkipComments();
        }

        if (_at > at) return true;
        if (Name().Length == 0) return false;
        SkipSpace();
        var isField = Current == '=';
        _at = at;
        if (isField && !isFirst) diagnostics.WarnOncePerFile(source.At(at), Codes.Syntax, "a comma is missing before this field.");
        return isField;
    }

    private bool Keep(string type, Located<string> key, Dictionary<string, Located<string>> fields, bool isWhole)
    {
        _entries.Add(new BibTexEntry(type, key, fields));
        return isWhole;
    }

    private bool TryField(Dictionary<string, Located<string>> fields)
    {
        var at = _at;
        var name = Name().ToLowerInvariant();
        SkipSpace();
        if (name.Length == 0 || Current != '=') return Fail(_at, "a field, as 'title = {…}', is expected");
        _at++;
        SkipSpace();
        var place = source.At(_at);
        if (!TryValue(out var value)) return false;
        if (!fields.TryAdd(name, new Located<string>(value, place)))
            diagnostics.WarnOncePerFile(source.At(at), Codes.DuplicateField, $"'{name}' is given twice in this entry; the first counts, at {fields[name].At}.");
        return true;
    }

    private bool TryString()
    {
        SkipSpace();
        var name = Name();
        SkipSpace();
        if (name.Length == 0 || Current != '=') return Fail(_at, "a name and its text, as 'icml = {…}', are expected");
        _at++;
        if (!TryValue(out var value)) return false;
        _strings[name] = value;
        return true;
    }

    private bool TryValue(out string value)
    {
        value = "";
        StringBuilder? joined = null;
        while (true)
        {
            SkipSpace();
            if (!TryPart(out var part)) return false;
            if (joined is not null && joined.Length + part.Length > _text.Length * 4L) return Fail(_at, "the names of @string would make this text longer than the file several times over");
            SkipSpace();
            if (Current != '#' && joined is null)
            {
                value = part;
                return true;
            }

            (joined ??= new StringBuilder()).Append(part);
            if (Current != '#')
            {
                value = joined.ToString();
                return true;
            }

            _at++;
        }
    }

    private bool TryPart(out string part)
    {
        part = "";
        var start = _at;
        switch (Current)
        {
            case '{' or '"':
                return TryEnclosed(start, _text[_at++] == '{' ? '}' : '"', out part);
            default:
                part = Name();
                if (part.Length == 0) return Fail(start, "a value in braces or quotes, a number or a name is expected");
                if (part.All(char.IsAsciiDigit)) return true;
                if (_strings.TryGetValue(part, out var text) || (text = BibTexJournals.Find(part)) is not null) part = text;
                else diagnostics.WarnOncePerFile(source.At(start), Codes.UnknownMacro, $"no @string defines '{part}'; the name itself is used.{Nearest.Hint(part, _strings.Keys.Take(Nearest.MostCandidates).Order(StringComparer.Ordinal))}");
                return true;
        }
    }

    // After the opening brace or quote. BibTeX counts every brace, escaped or not; a quote in braces ends nothing.
    private bool TryEnclosed(int start, char end, out string inner)
    {
        inner = "";
        var from = _at;
        for (var depth = 0; _at < _text.Length && !BeginsItem(); _at++)
        {
            if (Current == end && depth <= 0)
            {
                inner = _text[from.._at++];
                return true;
            }

            if (Current == '{') depth++;
            else if (Current == '}') depth--;
        }

        return Fail(start, $"this {(end == '}' ? "brace" : "quote")} is never closed", stay: true);
    }

    // A line that begins like an entry ends an unclosed one: one missing brace costs one entry, not the rest of the file.
    private bool BeginsItem()
    {
        if (_text[_at] != '@' || (_at > 0 && _text[_at - 1] is not ('\n' or '\r'))) return false;
        var end = _at + 1;
        while (end < _text.Length && end - _at < 20 && char.IsAsciiLetter(_text[end])) end++;
        return end > _at + 1 && end < _text.Length && _text[end] is '{' or '(';
    }

    private bool TryEnd(char close, int start)
    {
        SkipSpace();
        if (Current == close)
        {
            _at++;
            return true;
        }

        return _at >= _text.Length || BeginsItem()
            ? Fail(start, "what begins here is never closed", stay: true)
            : Fail(_at, $"a comma or the closing '{close}' is expected");
    }

    private bool Fail(int at, string message, bool stay = false)
    {
        var seen = stay || at >= _text.Length ? "" : $", but '{CleanText.Line(_text[at..Math.Min(_text.Length, at + 12)])}' is here";
        HasFailed = true;
        diagnostics.Error(source.At(Math.Min(at, _text.Length)), Codes.Syntax, $"this is not valid BibTeX: {message}{seen}.");
        return false;
    }

    private void SkipToNextItem()
    {
        while (_at < _text.Length && !BeginsItem()) _at++;
    }

    private bool SkipLine()
    {
        while (_at < _text.Length && Current is not ('\n' or '\r')) _at++;
        return true;
    }

    private void SkipSpace()
    {
        while (_at < _text.Length && char.IsWhiteSpace(_text[_at])) _at++;
    }

    // As in BibLaTeX, the rest of a line between fields is a comment after "%".
    private void SkipComments()
    {
        SkipSpace();
        while (Current == '%')
        {
            SkipLine();
            SkipSpace();
        }
    }

    private string Name()
    {
        var start = _at;
        while (_at < _text.Length && (char.IsLetterOrDigit(_text[_at]) || _text[_at] is '_' or '-' or ':' or '.' or '+' or '/')) _at++;
        return _text[start.._at];
    }
}
