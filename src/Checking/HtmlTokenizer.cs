using System.Buffers;
using System.Runtime.InteropServices;
using System.Text;

namespace Site.Checking;

/// <summary>
/// Reads the start tags of a page one after another as browsers do, scripting off. Follows the HTML standard's tokenizer
/// (https://html.spec.whatwg.org/multipage/parsing.html#tokenization), whose states the comments name.
/// </summary>
internal ref struct HtmlTokenizer(ReadOnlySpan<byte> html)
{
    private static readonly SearchValues<byte> NameEnds = SearchValues.Create(" \t\n\r\f/>"u8);
    private static readonly SearchValues<byte> AttributeNameEnds = SearchValues.Create(" \t\n\r\f/>="u8);
    private static readonly SearchValues<byte> UnquotedEnds = SearchValues.Create(" \t\n\r\f>"u8);

    private readonly ReadOnlySpan<byte> _html = html;
    private readonly List<HtmlAttribute> _attributes = [];
    private readonly ForeignContent _foreign = new(html);
    private Range _name;
    private int _at;
    private bool _isSelfClosing;

    /// <summary>The tag's name as written.</summary>
    public readonly ReadOnlySpan<byte> TagName => _html[_name];

    /// <summary>The tag's attributes. Of several with one name only the first is there.</summary>
    public readonly ReadOnlySpan<HtmlAttribute> Attributes => CollectionsMarshal.AsSpan(_attributes);

    /// <summary>The text of an element that has no elements in it, such as a style sheet; empty for others.</summary>
    public ReadOnlySpan<byte> Text { get; private set; }

    public readonly ReadOnlySpan<byte> NameOf(HtmlAttribute attribute) => _html[attribute.Name];

    public readonly ReadOnlySpan<byte> ValueOf(HtmlAttribute attribute) => _html[attribute.Value];

    /// <summary>The value of the tag's attribute of that name; empty where there is none.</summary>
    public readonly ReadOnlySpan<byte> ValueOf(ReadOnlySpan<byte> name)
    {
        foreach (var attribute in _attributes)
            if (Ascii.EqualsIgnoreCase(_html[attribute.Name], name)) return _html[attribute.Value];
        return default;
    }

    /// <summary>Moves to the next start tag; false at the end of the page.</summary>
    public bool ReadStartTag()
    {
        // Data state, tag open state.
        for (var next = _html[_at..].IndexOf((byte)'<'); next >= 0; next = _html[_at..].IndexOf((byte)'<'))
        {
            _at += next + 1;
            if (_at == _html.Length) return false;
            var first = _html[_at];
            if (char.IsAsciiLetter((char)first))
            {
                if (!ReadTag()) return false;
                EnterElement();
                return true;
            }

            if (first == '/') ReadEndTag();
            else if (first == '!') _at = MarkupDeclaration.End(_html, _at, _foreign.IsCurrent);
            else if (first == '?') _at = MarkupDeclaration.EndOfBogusComment(_html, _at);
        }

        return false;
    }

    // End tag open state.
    private void ReadEndTag()
    {
        _at++;
        if (_at == _html.Length) return;
        if (!char.IsAsciiLetter((char)_html[_at])) _at = MarkupDeclaration.EndOfBogusComment(_html, _at);
        else if (ReadTag()) _foreign.Leave(_name);
    }

    private void EnterElement()
    {
        var isForeign = _foreign.Enter(_name, Attributes, _isSelfClosing);
        var end = RawText.End(TagName, _html, _at);
        Text = _html[_at..end];
        // In SVG such an element has others in it.
        if (!isForeign) _at = end;
    }

    // Tag name state, up to the end of the tag; false where the page ends first, which then has no such tag.
    private bool ReadTag()
    {
        _attributes.Clear();
        _isSelfClosing = false;
        var start = _at;
        SkipTo(NameEnds);
        _name = start.._at;
        while (true)
        {
            // Before attribute name state, self-closing start tag state.
            SkipWhiteSpace();
            if (_at == _html.Length) return false;
            switch (_html[_at])
            {
                case (byte)'>':
                    _at++;
                    return true;
                case (byte)'/':
                    _at++;
                    _isSelfClosing = _at < _html.Length && _html[_at] == '>';
                    break;
                default:
                    ReadAttribute();
                    break;
            }
        }
    }

    private void ReadAttribute()
    {
        // Attribute name state: a "=" that comes first is part of the name.
        var start = _at++;
        SkipTo(AttributeNameEnds);
        var name = start.._at;

        // After attribute name state.
        SkipWhiteSpace();
        if (_at == _html.Length || _html[_at] != '=')
        {
            Add(name, _at.._at);
            return;
        }

        _at++;
        SkipWhiteSpace();
        Add(name, ReadValue());
    }

    // Before attribute value state and those of the values.
    private Range ReadValue()
    {
        if (_at == _html.Length || _html[_at] == '>') return _at.._at;
        var quote = _html[_at];
        var start = _at;
        if (quote is not ((byte)'"' or (byte)'\''))
        {
            SkipTo(UnquotedEnds);
            return start.._at;
        }

        start++;
        var length = _html[start..].IndexOf(quote);
        if (length < 0)
        {
            _at = _html.Length;
            return start.._at;
        }

        _at = start + length + 1;
        return start..(start + length);
    }

    private readonly void Add(Range name, Range value)
    {
        foreach (var earlier in _attributes)
            if (Ascii.EqualsIgnoreCase(_html[earlier.Name], _html[name])) return;
        _attributes.Add(new HtmlAttribute(name, value));
    }

    private void SkipTo(SearchValues<byte> ends)
    {
        var length = _html[_at..].IndexOfAny(ends);
        _at = length < 0 ? _html.Length : _at + length;
    }

    private void SkipWhiteSpace()
    {
        while (_at < _html.Length && _html[_at] is (byte)' ' or (byte)'\t' or (byte)'\n' or (byte)'\r' or (byte)'\f') _at++;
    }
}
