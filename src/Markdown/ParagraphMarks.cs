using System.Buffers;
using System.Text;

namespace Site.Markdown;

/// <summary>
/// Finds the emphasised words and the addresses of a paragraph in UTF-8. It takes only what cannot be read in two ways; all
/// else is for the parser.
/// </summary>
internal ref struct ParagraphMarks(ReadOnlySpan<byte> text)
{
    // All that begins or ends a mark, an entity, a line; and those that may belong to an address. Quotation marks and the like are only escaped.
    private static readonly SearchValues<byte> Signs = SearchValues.Create("*_`[]<>&\\!$~^|#{}@+=\t\r\n\0:."u8);

    private static readonly SearchValues<byte> OfAddress = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-./_"u8);
    private static readonly SearchValues<byte> OfHost = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-."u8);
    private static readonly SearchValues<byte> OfEmphasis = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789- "u8);

    private readonly ReadOnlySpan<byte> _text = text;
    private int _next;

    public ParagraphMark Current { get; private set; }

    /// <summary>Whether there is something that the parser has to read.</summary>
    public bool IsDoubtful { get; private set; }

    public bool Next()
    {
        if (IsDoubtful || Find(_next) is not { } found) return false;
        (Current, _next) = (found, found.Behind);
        return true;
    }

    private ParagraphMark? Find(int at)
    {
        while (true)
        {
            var next = _text[at..].IndexOfAny(Signs);
            if (next < 0) return null;
            at += next;
            switch (_text[at])
            {
                case (byte)'.' when !IsBehind(at, "www"u8):
                case (byte)':' when !_text[at..].StartsWith("://"u8) && !IsBehind(at, "mailto"u8) && !IsBehind(at, "tel"u8):
                    at++;
                    continue;
                case (byte)':' when Address(at) is { } address:
                    return address;
                case (byte)'*' when Emphasis(at) is { } emphasis:
                    return emphasis;
                default:
                    IsDoubtful = true;
                    return null;
            }
        }
    }

    private readonly bool IsBehind(int at, ReadOnlySpan<byte> word) => at >= word.Length && Ascii.EqualsIgnoreCase(_text[(at - word.Length)..at], word);

    private readonly ParagraphMark? Address(int colon)
    {
        var start = colon - (_text[..colon].EndsWith("https"u8) ? 5 : 4);
        if (!_text[..colon].EndsWith("http"u8) && !_text[..colon].EndsWith("https"u8)) return null;
        if (start < _next || !IsOpen(start)) return null;

        var rest = _text[(colon + 3)..];
        var length = rest.IndexOfAnyExcept(OfAddress);
        if (length < 0) length = rest.Length;
        // The stop of the sentence.
        if (length > 0 && rest[length - 1] == '.') length--;
        if (!IsBreak(rest[length..])) return null;
        if (length == 0 || !(char.IsAsciiLetterOrDigit((char)rest[length - 1]) || rest[length - 1] == '/') || !BeginsWithHost(rest[..length])) return null;
        return new ParagraphMark(ParagraphMarkKind.Address, start, colon + 3 + length);
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

    private readonly ParagraphMark? Emphasis(int star)
    {
        var inner = _text[(star + 1)..];
        var length = inner.IndexOfAnyExcept(OfEmphasis);
        if (length <= 0 || inner[length] != '*' || inner[0] is (byte)' ' or (byte)'-' || inner[length - 1] is (byte)' ' or (byte)'-') return null;
        var after = length + 1 < inner.Length ? inner[length + 1] : (byte)' ';
        if (!IsOpen(star) || after is not ((byte)' ' or (byte)'.' or (byte)',' or (byte)';' or (byte)')')) return null;
        return new ParagraphMark(ParagraphMarkKind.Emphasis, star + 1, star + 1 + length);
    }

    private readonly bool IsOpen(int at) => at == 0 || _text[at - 1] is (byte)' ' or (byte)'(';
}
