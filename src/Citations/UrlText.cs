using System.Buffers;
using System.Text;

using Site.Text;
namespace Site.Citations;

/// <summary>Percent-encodes (RFC 3986) what must be encoded and nothing more: pages carry thousands of these texts.</summary>
internal static class UrlText
{
    private const string LettersAndDigits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    private static ReadOnlySpan<byte> HexDigits => "0123456789ABCDEF"u8;

    // Of the URL standard's URL units, all but & and ', which HTML would escape at greater length.
    private static readonly SearchValues<byte> InData = SearchValues.Create(Encoding.ASCII.GetBytes(LettersAndDigits + "!$()*+,-./:;=?@_~"));

    // Of what a query may hold, all that is no sign of the query itself, to old parsers either.
    private static readonly SearchValues<byte> InQuery = SearchValues.Create(Encoding.ASCII.GetBytes(LettersAndDigits + "!$()*,-./:?@_~"));

    /// <summary>Writes the data: address of a file in UTF-8 (RFC 2397), in ASCII. It is saved byte by byte, whatever charset would stand there.</summary>
    public static void WriteData(IBufferWriter<byte> output, ReadOnlySpan<byte> type, ReadOnlySpan<byte> content)
    {
        output.Write("data:"u8);
        output.Write(type);
        output.Write(","u8);
        // A byte takes three at most.
        output.Advance(Encode(content, output.GetSpan(3 * content.Length)));
    }

    /// <summary>A value of a query, as forms write it: with + for a space.</summary>
    public static void AppendValue(ref TextBuffer query, ReadOnlySpan<char> value)
    {
        // A lone surrogate is encoded as U+FFFD.
        var rented = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(value.Length));
        Append(ref query, rented.AsSpan(0, Encoding.UTF8.GetBytes(value, rented)));
        ArrayPool<byte>.Shared.Return(rented);
    }

    private static int Encode(ReadOnlySpan<byte> content, Span<byte> to)
    {
        var length = 0;
        while (!content.IsEmpty)
        {
            var plain = content.IndexOfAnyExcept(InData);
            var taken = plain < 0 ? content : content[..plain];
            taken.CopyTo(to[length..]);
            length += taken.Length;
            if (plain < 0) break;
            to[length++] = (byte)'%';
            to[length++] = HexDigits[content[plain] >> 4];
            to[length++] = HexDigits[content[plain] & 15];
            content = content[(plain + 1)..];
        }

        return length;
    }

    private static void Append(ref TextBuffer query, ReadOnlySpan<byte> text)
    {
        while (!text.IsEmpty)
        {
            var plain = text.IndexOfAnyExcept(InQuery);
            query.AppendAscii(plain < 0 ? text : text[..plain]);
            if (plain < 0) return;
            if (text[plain] == ' ') query.Append('+');
            else query.Append(['%', (char)HexDigits[text[plain] >> 4], (char)HexDigits[text[plain] & 15]]);
            text = text[(plain + 1)..];
        }
    }
}
