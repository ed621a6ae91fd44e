using System.Buffers;
using System.Text;
using Site.Mathematics;
using Site.Text;

namespace Site.Tex;

/// <summary>One pass over a text that holds TeX; see <see cref="TexReader"/>.</summary>
/// <param name="markdown">Whether fonts become Markdown's marks.</param>
/// <param name="groups">Whether braces only group, as in BibTeX; elsewhere they may be text.</param>
internal sealed class TexScanner(string text, bool markdown, bool groups)
{
    private static readonly SearchValues<string> Signs =
        SearchValues.Create(["\\", "`", "~", "--", "{", "$", "://"], StringComparison.Ordinal);

    private static readonly SearchValues<string> SignsWithGroups =
        SearchValues.Create(["\\", "`", "~", "--", "{", "}", "$", "://"], StringComparison.Ordinal);

    private static readonly SearchValues<char> AddressEnds = SearchValues.Create(" \t\r\n<>\"{}`\\\u00A0");

    private readonly StringBuilder _out = new(text.Length);
    private readonly bool _hasDollars = text.AsSpan().Count('$') > 1;
    private FormulaFinder? _math;
    private TexQuotes? _quotes;

    // Where the open constructs close, and what is written there. They nest, so the top one closes first.
    private readonly Stack<(int At, int Length, string Written)> _open = [];
    private int[]? _braces;
    private int _at;

    private FormulaFinder Mathematics => _math ??= new(text);

    private TexQuotes Quotes => _quotes ??= new(text);

    private int Limit => _open.TryPeek(out var innermost) ? innermost.At : text.Length;

    /// <summary>The text in Unicode.</summary>
    public string Run()
    {
        while (true)
        {
            var limit = Limit;
            var next = text.AsSpan(_at, limit - _at).IndexOfAny(groups ? SignsWithGroups : Signs);
            Copy(next < 0 ? limit : _at + next);
            if (next >= 0) Sign();
            else if (_open.TryPop(out var closed)) Write(closed.Written, closed.At + closed.Length);
            else return _out.ToString();
        }
    }

    private void Sign()
    {
        switch (text[_at])
        {
            case '\\': Backslash(); break;
            case '`': Backtick(); break;
            case '~': Tilde(); break;
            case '-': Hyphens(); break;
            case '{': Brace(); break;
            case '}': Write("", _at + 1); break;
            case '$': CopyMathOr(1); break;
            default: Address(); break;
        }
    }

    private void Backslash()
    {
        var next = _at + 1 < Limit ? Peek(1) : '\0';
        if (next is '%' or '&' or '#' or '_' or '$' or '{' or '}') Symbol(next);
        else if (next == '\'' && TexAccents.IsApostrophe(text, _at)) Write("'", _at + 2);
        else if (TexAccents.TryRead(text.AsSpan(0, Limit), _at, out var end, out var letter)) Write(letter, end);
        else if (next is '^' or '~' && Peek(2) == '{' && Peek(3) == '}') Write(next.ToString(), _at + 4);
        else if (next is '(' or '[') CopyMathOr(2);
        else if (next == 'b' && Mathematics.EndOf(_at, Limit) is > 0 and var formula) Copy(formula);
        else if (next is ' ' or '\'' or '"') Write(next.ToString(), _at + 2);
        else if (next is ',' && char.IsLetterOrDigit(Peek(-1)) && char.IsLetterOrDigit(Peek(2))) Write("\u202F", _at + 2);
        else if (next is '-' or '/' && char.IsLetter(Peek(-1)) && char.IsLetter(Peek(2))) Write("", _at + 2);
        else if (char.IsAsciiLetter(next)) Command();
        else if (next == '\\' && TexLineBreak.EndOf(text.AsSpan(0, Limit), _at) is > 0 and var after) Write(_out.Length == 0 || after == text.Length || char.IsWhiteSpace(_out[^1]) ? "" : " ", after);
        else Copy(Math.Min(_at + 2, Limit));
    }

    // A sign that would be markup stays escaped: Markdown reads "\_" as TeX does.
    private void Symbol(char symbol)
    {
        var before = char.IsLetterOrDigit(Peek(-1));
        var after = char.IsLetterOrDigit(Peek(2));
        var isMarkup = (symbol == '_' && before != after) || (symbol == '#' && Peek(-1) is '\n' or '\0') || (symbol == '$' && _hasDollars);
        if (markdown && isMarkup) Copy(_at + 2);
        else Write(symbol.ToString(), _at + 2);
    }

    private void Command()
    {
        var end = _at + 1;
        while (end < Limit && char.IsAsciiLetter(text[end])) end++;
        var name = text.AsSpan()[(_at + 1)..end];
        if (TexSymbols.Find(TexSymbols.Signs, name) is { } sign) Write(sign, AfterSign(name, end));
        else if ((TexSymbols.Find(TexSymbols.Mathematical, name) ?? MathSymbols.Text(name)) is { } word) Write(word, TexBraces.AfterName(text, end));
        else if (TexReferences.TryRead(text.AsSpan(0, Limit), name, end, out var after, out var reference)) Write(reference, after);
        else if (!TryArgument(name, end)) Write(TexMacros.Alone(text.AsSpan(0, Limit), _at, ref end), end);
    }

    // The space after the name of a quotation mark only ends the name, as in TeX.
    private int AfterSign(ReadOnlySpan<char> name, int end) =>
        name.StartsWith("textquote") && end < Limit && text[end] == ' ' ? end + 1 : TexBraces.AfterName(text, end);

    private bool TryArgument(ReadOnlySpan<char> name, int at)
    {
        if (at >= Limit || text[at] != '{' || Closing(at) is not (> 0 and var close) || close >= Limit) return false;
        if (TexMacros.IsUnseen(name)) Write("", close + 1);
        else if (TexMacros.IsQuotation(name)) Enclose("“", at + 1, (close, "”"));
        else if (name is "footnote") Enclose(" (", at + 1, (close, ")"));
        else if (name is "ensuremath") Write($"${text[(at + 1)..close]}$", close + 1);
        else if (name is "textsuperscript" && ScriptSigns.Raise(text.AsSpan()[(at + 1)..close]) is { } raised) Write(raised, close + 1);
        else if (name is "textsubscript" && ScriptSigns.Lower(text.AsSpan()[(at + 1)..close]) is { } lowered) Write(lowered, close + 1);
        else if (TexSymbols.Find(TexSymbols.Fonts, name) is { } mark) Font(mark, at + 1, close);
        else if (name is "url" or "nolinkurl") Write(TexMacros.Address(text[(at + 1)..close]), close + 1);
        else if (name is "href" && TryLink(at, close)) return true;
        else if (TexMacros.HasTextSecond(name) && SecondArgument(close) is var (second, end)) Enclose("", second, (end, ""));
        else if (name.Length > 1 && close > at + 1) Enclose("", at + 1, (close, ""));
        else return false;
        return true;
    }

    private void Enclose(string opening, int start, (int At, string Written) closing)
    {
        Write(opening, start);
        _open.Push((closing.At, 1, closing.Written));
    }

    private (int Start, int Close)? SecondArgument(int close)
    {
        var second = close + 1;
        return second < Limit && text[second] == '{' && Closing(second) is > 0 and var end && end < Limit ? (second + 1, end) : null;
    }

    private void Font(string mark, int start, int close)
    {
        var edges = start == close || char.IsWhiteSpace(text[start]) || char.IsWhiteSpace(text[close - 1]);
        if (!markdown || edges || Mathematics.BreakAfter(start) < close) mark = "";
        if (char.IsLetterOrDigit(start > _at && _at > 0 ? text[_at - 1] : ' ') || (close + 1 < text.Length && char.IsLetterOrDigit(text[close + 1]))) mark = "";
        if (mark == "`" && text.AsSpan()[start..close].IndexOfAny('`', '\\') >= 0) mark = "";
        Write(mark, start);
        if (mark == "`") Copy(close);
        _open.Push((close, 1, mark));
    }

    private bool TryLink(int at, int close)
    {
        if (SecondArgument(close) is not var (start, end)) return false;
        var address = TexMacros.Address(text[(at + 1)..close]);
        if (address.AsSpan().IndexOfAny(" \n<>") >= 0) return false;
        Enclose(markdown ? "[" : "", start, (end, !markdown ? "" : address.AsSpan().IndexOfAny("()") < 0 ? $"]({address})" : $"](<{address}>)"));
        return true;
    }

    private void Brace()
    {
        var limit = Limit;
        if (TexAccents.TryRead(text.AsSpan(0, limit), _at + 1, out var end, out var letter) && end < limit && text[end] == '}')
        {
            Write(letter, end + 1);
            return;
        }

        var start = Peek(1) == '\\' ? _at + 2 : _at + 1;
        end = start;
        while (end < limit && end - start <= 16 && char.IsAsciiLetter(text[end])) end++;
        var name = text.AsSpan()[start..end];
        var last = end < limit ? text[end] : '\0';
        if (last == '}' && TexSymbols.Find(TexSymbols.Mathematical, name) is { } word) Mathematical(word, end + 1);
        else if (last == ' ' && start == _at + 2 && TexSymbols.Find(TexSymbols.Fonts, name) is { } mark && Closing(_at) is > 0 and var close && close > end && close < limit) Font(mark, end + 1, close);
        else if (groups) Write("", _at + 1);
        else Copy(_at + 1);
    }

    private void Mathematical(string word, int end)
    {
        var isDegree = word == "∘" && _out.Length > 0 && _out[^1] == '^';
        if (isDegree) _out.Length--;
        Write(isDegree ? "°" : word, end);
    }

    private void Backtick()
    {
        var limit = Math.Min(Limit, Mathematics.BreakAfter(_at));
        var quote = Quotes.At(_at, limit);
        if (quote.IsCode)
        {
            Copy(quote.End);
            return;
        }

        Write(quote.Opening, _at + quote.OpeningLength);
        if (quote.ClosingLength > 0) _open.Push((quote.End - quote.ClosingLength, quote.ClosingLength, quote.Closing));
    }

    private void Tilde() => Write(TexTie.Is(Peek(-1), Peek(1)) ? "\u00A0" : "~", _at + 1);

    private void Hyphens()
    {
        var end = _at;
        while (end < Limit && text[end] == '-') end++;
        if (TexDash.Of(text, _at, end) is { } dash) Write(dash, end);
        else Copy(end);
    }

    // In an address, the only TeX is the escapes that people add to it.
    private void Address()
    {
        var limit = Limit;
        var isAddress = text.AsSpan(0, _at).EndsWith("http", StringComparison.OrdinalIgnoreCase)
            || text.AsSpan(0, _at).EndsWith("https", StringComparison.OrdinalIgnoreCase);
        Copy(Math.Min(_at + 3, limit));
        while (isAddress && _at < limit)
        {
            var stop = text.AsSpan()[_at..limit].IndexOfAny(AddressEnds);
            Copy(stop < 0 ? limit : _at + stop);
            if (stop < 0 || text[_at] != '\\' || Peek(1) is not ('_' or '%' or '&' or '#' or '~' or '$')) return;
            Write(text[_at + 1].ToString(), TexBraces.AfterName(text, _at + 2));
        }
    }

    private void CopyMathOr(int length)
    {
        var end = Mathematics.EndOf(_at, Limit);
        Copy(end > 0 ? end : Math.Min(_at + length, Limit));
    }

    private int Closing(int brace)
    {
        _braces ??= TexBraces.Match(text);
        return _braces[brace];
    }

    private char Peek(int ahead) => _at + ahead is >= 0 and var i && i < text.Length ? text[i] : '\0';

    private void Copy(int end)
    {
        _out.Append(text, _at, end - _at);
        _at = end;
    }

    private void Write(string written, int end)
    {
        _out.Append(written);
        _at = end;
    }
}
