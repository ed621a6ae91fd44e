using System.Buffers;
using System.Text;

namespace Site.Rendering;

/// <summary>
/// Goes through a paragraph in UTF-8: its text, its emphasised words, its addresses. It takes only what cannot be read in two
/// ways; all else is for the parser.
/// </summary>
internal ref struct ParagraphParts(ReadOnlySpan<byte> text)
{
    // All that begins or ends a mark, an entity, a line; and those that may belong to an address. Quotation marks and the like are only escaped.
    private static readonly SearchValues<byte> Signs = SearchValues.Create("*_`[]<>&\\!$~^|#{}@+=\t\r\n\0:."u8);

    private static readonly SearchValues<byte> OfAddress = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-./_"u8);
    private static readonly SearchValues<byte> OfHost = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-."u8);
    private static readonly SearchValues<byte> OfEmphasis = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789- "u8);

    private readonly ReadOnlySpan<byte> _text = text;
    private int _next;
    private (ParagraphPart Kind, int Start, int End, int Next) _found;

    public ParagraphPart Kind { get; private set; }

    /// <summary>The part, without its marks.</summary>
    public ReadOnlySpan<byte> Current { get; private set; }

    /// <summary>Whether there is something that the parser has to read.</summary>
    public bool IsDoubtful { get; private set; }

    public bool Next()
    {
        if (_found.End > 0)
        {
            Current = _text[_found.Start.._found.End];
            (Kind, _next) = (_found.Kind, _found.Next);
            _found = default;
            return true;
        }

        if (_next == _text.Length || IsDoubtful) return false;
        var end = Find(_next);
        if (end == _next) return !IsDoubtful && Next();
        Current = _text[_next..end];
        (Kind, _next) = (ParagraphPart.Text, end);
        return !IsDoubtful;
    }

    // The end of the text that begins here; what comes behind it is found with it.
    private int Find(int at)
    {
        while (true)
        {
            var next = _text[at..].IndexOfAny(Signs);
            if (next < 0) return _text.Length;
            at += next;
            switch (_text[at])
            {
                case (byte)'.' when !IsBehind(at, "www"u8):
                case (byte)':' when !_text[at..].StartsWith("://"u8) && !IsBehind(at, "mailto"u8) && !IsBehind(at, "tel"u8):
                    at++;
                    continue;
                case (byte)':' when Address(at) is { End: > 0 } address:
                    _found = address;
                    return address.Start;
                case (byte)'*' when Emphasis(at) is { End: > 0 } emphasis:
                    _found = emphasis;
                    return at;
                default:
                    IsDoubtful = true;
                    return at;
            }
        }
    }

    private readonly bool IsBehind(int at, ReadOnlySpan<byte> word) => at >= word.Length && Ascii.EqualsIgnoreCase(_text[(at - word.Length)..at], word);

    private readonly (ParagraphPart Kind, int Start, int End, int Next) Address(int colon)
    {
        var start = colon - (_text[..colon].EndsWith("https"u8) ? 5 : 4);
        if (!_text[..colon].EndsWith("http"u8) && !_text[..colon].EndsWith("https"u8)) return default;
        if (start < _next || !IsOpen(start)) return default;

        var rest = _text[(colon + 3)..];
        var length = rest.IndexOfAnyExcept(OfAddress);
        if (length < 0) length = rest.Length;
        // The stop of the sentence.
        if (length > 0 && rest[length - 1] == '.') length--;
        if (!IsBreak(rest[length..])) return default;
        if (length == 0 || !(char.IsAsciiLetterOrDigit((char)rest[length - 1]) || rest[length - 1] == '/') || !BeginsWithHost(rest[..length])) return default;
        var end = colon + 3 + length;
        return (ParagraphPart.Address, start, end, end);
    }

    // A closing parenthesis, a stop or comma, and then the word is over.
    private static bool IsBreak(ReadOnlySpan<byte> rest)
    {
        if (rest is [(byte)')', ..]) rest = rest[1..];
        if (rest is [(byte)'.' or (byte)',', ..]) rest = rest[1..];
        return rest is [] or [(byte)' ', ..];
    }

    private static bool BeginsWithHost(ReadOnlySpan<byte> address)
    {
        var end = address.IndexOf((byte)'/');
        var host = end < 0 ? address : address[..end];
        return host.Contains((byte)'.') && !host.ContainsAnyExcept(OfHost) && host.IndexOf(".."u8) < 0 && host.IndexOf(".-"u8) < 0 && host.IndexOf("-."u8) < 0
            && char.IsAsciiLetterOrDigit((char)host[0]) && char.IsAsciiLetterOrDigit((char)host[^1]);
    }

    private readonly (ParagraphPart Kind, int Start, int End, int Next) Emphasis(int star)
    {
        var inner = _text[(star + 1)..];
        var length = inner.IndexOfAnyExcept(OfEmphasis);
        if (length <= 0 || inner[length] != '*' || inner[0] is (byte)' ' or (byte)'-' || inner[length - 1] is (byte)' ' or (byte)'-') return default;
        var after = length + 1 < inner.Length ? inner[length + 1] : (byte)' ';
        if (!IsOpen(star) || after is not ((byte)' ' or (byte)'.' or (byte)',' or (byte)';' or (byte)')')) return default;
        return (ParagraphPart.Emphasis, star + 1, star + 1 + length, star + length + 2);
    }

    private readonly bool IsOpen(int at) => at == 0 || _text[at - 1] is (byte)' ' or (byte)'(';
}
