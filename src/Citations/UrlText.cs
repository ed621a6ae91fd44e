using System.Buffers;
using System.Text;

namespace Site.Citations;

/// <summary>Percent-encodes (RFC 3986) what must be encoded and nothing more: pages carry thousands of these texts.</summary>
internal static class UrlText
{
    private const string HexDigits = "0123456789ABCDEF";
    private const string LettersAndDigits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    // Of the URL standard's URL units, all but & and ', which HTML would escape at greater length.
    private static readonly SearchValues<char> InData = SearchValues.Create(LettersAndDigits + "!$()*+,-./:;=?@_~");

    // Of what a query may hold, all that is no sign of the query itself, to old parsers either. A space is written "+", as forms write it.
    private static readonly SearchValues<char> InQuery = SearchValues.Create(LettersAndDigits + "!$()*,-./:?@_~");

    /// <summary>Appends the content of a data: address.</summary>
    public static void AppendData(StringBuilder address, string content) => Append(address, content, InData, space: "%20");

    /// <summary>Appends a value of a query.</summary>
    public static void AppendValue(StringBuilder query, string value) => Append(query, value, InQuery, space: "+");

    private static void Append(StringBuilder url, string text, SearchValues<char> plain, string space)
    {
        var rest = text.AsSpan();
        while (!rest.IsEmpty)
        {
            var end = rest.IndexOfAnyExcept(plain);
            url.Append(end < 0 ? rest : rest[..end]);
            if (end < 0) return;
            rest = rest[end..];
            // A lone surrogate is decoded as U+FFFD.
            Rune.DecodeFromUtf16(rest, out var rune, out var length);
            if (rune.Value == ' ') url.Append(space);
            else AppendEncoded(url, rune);
            rest = rest[length..];
        }
    }

    private static void AppendEncoded(StringBuilder url, Rune rune)
    {
        Span<byte> utf8 = stackalloc byte[4];
        foreach (var b in utf8[..rune.EncodeToUtf8(utf8)]) url.Append('%').Append(HexDigits[b >> 4]).Append(HexDigits[b & 15]);
    }
}
