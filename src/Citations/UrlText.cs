using System.Buffers;
using System.Text;

namespace Site.Citations;

/// <summary>Percent-encodes (RFC 3986) what must be encoded and nothing more: pages carry thousands of these texts.</summary>
internal static class UrlText
{
    private const string Hex = "0123456789ABCDEF";
    private const string LettersAndDigits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    // Of the URL standard's URL units, all but & and ', which HTML would escape at greater length.
    private static readonly SearchValues<char> InData = SearchValues.Create(LettersAndDigits + "!$()*+,-./:;=?@_~");

    // Of what a query may hold, all that is no sign of the query itself, to old parsers either.
    private static readonly SearchValues<char> InQuery = SearchValues.Create(LettersAndDigits + "!$()*,-./:?@_~");

    /// <summary>The data: address of a file in UTF-8 (RFC 2397). It is saved byte by byte, whatever charset would stand there.</summary>
    public static string Data(string type, string content)
    {
        var url = new StringBuilder(content.Length * 3 / 2).Append("data:").Append(type).Append(',');
        Append(url, content, InData);
        return url.ToString();
    }

    /// <summary>A value of a query, as forms write it: with + for a space.</summary>
    public static void AppendValue(StringBuilder query, string value)
    {
        var start = query.Length;
        Append(query, value, InQuery);
        query.Replace("%20", "+", start, query.Length - start);
    }

    private static void Append(StringBuilder url, ReadOnlySpan<char> text, SearchValues<char> raw)
    {
        Span<byte> bytes = stackalloc byte[4];
        while (!text.IsEmpty)
        {
            var plain = text.IndexOfAnyExcept(raw);
            url.Append(plain < 0 ? text : text[..plain]);
            if (plain < 0) return;
            // A lone surrogate is decoded as U+FFFD.
            Rune.DecodeFromUtf16(text[plain..], out var rune, out var length);
            foreach (var b in bytes[..rune.EncodeToUtf8(bytes)]) url.Append('%').Append(Hex[b >> 4]).Append(Hex[b & 15]);
            text = text[(plain + length)..];
        }
    }
}
