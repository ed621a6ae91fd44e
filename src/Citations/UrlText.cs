using System.Buffers;
using System.Globalization;
using System.Text;

namespace Site.Citations;

/// <summary>Percent-encodes (RFC 3986) what must be encoded and nothing more: pages carry thousands of these texts.</summary>
internal static class UrlText
{
    private const string LettersAndDigits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    // Of the URL standard's URL units, all but & and ', which HTML would escape at greater length.
    private static readonly SearchValues<byte> InData = SearchValues.Create(Encoding.ASCII.GetBytes(LettersAndDigits + "!$()*+,-./:;=?@_~"));

    // Of what a query may hold, all that is no sign of the query itself, to old parsers either.
    private static readonly SearchValues<byte> InQuery = SearchValues.Create(Encoding.ASCII.GetBytes(LettersAndDigits + "!$()*,-./:?@_~"));

    /// <summary>The data: address of a file in UTF-8 (RFC 2397). It is saved byte by byte, whatever charset would stand there.</summary>
    public static string Data(string type, ReadOnlySpan<byte> content)
    {
        var url = new TextBuffer(stackalloc char[2048]);
        url.Append("data:");
        url.Append(type);
        url.Append(',');
        Append(ref url, content, InData, space: "%20");
        return url.Finish();
    }

    /// <summary>A value of a query, as forms write it: with + for a space.</summary>
    public static void AppendValue(ref TextBuffer query, ReadOnlySpan<char> value)
    {
        // A lone surrogate is encoded as U+FFFD.
        var rented = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(value.Length));
        Append(ref query, rented.AsSpan(0, Encoding.UTF8.GetBytes(value, rented)), InQuery, space: "+");
        ArrayPool<byte>.Shared.Return(rented);
    }

    private static void Append(ref TextBuffer url, ReadOnlySpan<byte> text, SearchValues<byte> raw, string space)
    {
        Span<char> encoded = ['%', '0', '0'];
        while (!text.IsEmpty)
        {
            var plain = text.IndexOfAnyExcept(raw);
            url.AppendAscii(plain < 0 ? text : text[..plain]);
            if (plain < 0) return;
            if (text[plain] == ' ')
            {
                url.Append(space);
            }
            else
            {
                text[plain].TryFormat(encoded[1..], out _, "X2", CultureInfo.InvariantCulture);
                url.Append(encoded);
            }

            text = text[(plain + 1)..];
        }
    }
}
