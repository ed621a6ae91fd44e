using System.Buffers;
using System.Globalization;
using System.Text;

namespace Site.Checking;

/// <summary>
/// The addresses of a style sheet: in <c>url()</c> and after <c>@import</c>. Comments and other strings are passed over
/// as CSS Syntax (https://www.w3.org/TR/css-syntax-3/#tokenization) does.
/// </summary>
internal static class StyleLinks
{
    private static readonly SearchValues<byte> Marks = SearchValues.Create("/\"'(@\\"u8);
    private static readonly SearchValues<byte> UrlEnds = SearchValues.Create(") \t\n\r\f"u8);

    public static void Visit(ReadOnlySpan<byte> style, LinkVisitor visit)
    {
        var isImport = false;
        for (var at = Next(style, 0); at < style.Length; at = Next(style, at))
        {
            var rest = style[at..];
            if (rest.StartsWith("/*"u8))
            {
                at = After("*/"u8, style, at + 2);
                continue;
            }

            if (rest[0] is (byte)'"' or (byte)'\'')
            {
                if (isImport) visit(Unescape(String(rest)), LinkKind.Link);
                at += String(rest).Length + 2;
            }
            else if (rest[0] == '(' && EndsWithName(style[..at], "url"u8))
            {
                var address = rest[1..].TrimStart(" \t\n\r\f"u8);
                at = style.Length - address.Length;
                address = address is [(byte)'"' or (byte)'\'', ..] ? String(address) : Unquoted(address);
                visit(Unescape(address), LinkKind.Link);
                at += address.Length;
                at = After(")"u8, style, at);
            }
            else
            {
                at += rest[0] == '\\' ? 2 : 1;
            }

            isImport = rest[0] == '@' && rest.Length > "@import".Length && Ascii.EqualsIgnoreCase(rest[..7], "@import"u8);
        }
    }

    private static int Next(ReadOnlySpan<byte> style, int at)
    {
        if (at >= style.Length) return style.Length;
        var next = style[at..].IndexOfAny(Marks);
        return next < 0 ? style.Length : at + next;
    }

    private static int After(ReadOnlySpan<byte> end, ReadOnlySpan<byte> style, int at)
    {
        if (at >= style.Length) return style.Length;
        var next = style[at..].IndexOf(end);
        return next < 0 ? style.Length : at + next + end.Length;
    }

    // What is between the quotes; a line's end ends a string that is left open.
    private static ReadOnlySpan<byte> String(ReadOnlySpan<byte> text)
    {
        var end = 1;
        while (end < text.Length && text[end] != text[0] && text[end] is not ((byte)'\n' or (byte)'\r' or (byte)'\f')) end += text[end] == '\\' ? 2 : 1;
        return text[1..Math.Min(end, text.Length)];
    }

    private static ReadOnlySpan<byte> Unquoted(ReadOnlySpan<byte> text)
    {
        var end = text.IndexOfAny(UrlEnds);
        return end < 0 ? text : text[..end];
    }

    private static bool EndsWithName(ReadOnlySpan<byte> text, ReadOnlySpan<byte> name)
    {
        var start = text.Length - name.Length;
        return start >= 0 && Ascii.EqualsIgnoreCase(text[start..], name) && (start == 0 || !IsNamePart(text[start - 1]));
    }

    private static bool IsNamePart(byte b) => char.IsAsciiLetterOrDigit((char)b) || b is (byte)'-' or (byte)'_' or >= 0x80;

    // "\28 " is the character of that number, "\(" the one that follows, and a line's end after "\" is nothing.
    private static ReadOnlySpan<byte> Unescape(ReadOnlySpan<byte> address)
    {
        if (!address.Contains((byte)'\\')) return address;
        var text = Encoding.UTF8.GetString(address);
        var plain = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            var digits = text[i] == '\\' ? HexDigits(text.AsSpan(i + 1)) : 0;
            if (digits > 0)
            {
                var number = int.Parse(text.AsSpan(i + 1, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
                plain.Append(Rune.IsValid(number) && number > 0 ? new Rune(number).ToString() : "\uFFFD");
                i += digits;
                if (i + 1 < text.Length && text[i + 1] is ' ' or '\t' or '\n') i++;
            }
            else if (text[i] != '\\')
            {
                plain.Append(text[i]);
            }
            else if (++i < text.Length && text[i] is not ('\n' or '\r' or '\f'))
            {
                plain.Append(text[i]);
            }
        }

        return Encoding.UTF8.GetBytes(plain.ToString());
    }

    private static int HexDigits(ReadOnlySpan<char> text)
    {
        var count = 0;
        while (count < Math.Min(6, text.Length) && char.IsAsciiHexDigit(text[count])) count++;
        return count;
    }
}
