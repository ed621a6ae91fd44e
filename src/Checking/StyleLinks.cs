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

    // A space that ends an escape is part of the address.
    private static ReadOnlySpan<byte> Unquoted(ReadOnlySpan<byte> text)
    {
        var end = 0;
        while (end < text.Length && !UrlEnds.Contains(text[end]))
        {
            if (text[end++] != '\\') continue;
            var digits = HexDigits(text[end..]);
            end += Math.Max(digits, 1);
            if (digits > 0 && end < text.Length && text[end] is (byte)' ' or (byte)'\t' or (byte)'\n') end++;
        }

        return text[..Math.Min(end, text.Length)];
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
        var plain = new List<byte>();
        for (var i = 0; i < address.Length; i++)
        {
            var digits = address[i] == '\\' ? HexDigits(address[(i + 1)..]) : 0;
            if (digits > 0)
            {
                var number = int.Parse(address.Slice(i + 1, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
                plain.AddRange(Encoding.UTF8.GetBytes(Rune.IsValid(number) && number > 0 ? new Rune(number).ToString() : "\uFFFD"));
                i += digits;
                if (i + 1 < address.Length && address[i + 1] is (byte)' ' or (byte)'\t' or (byte)'\n') i++;
            }
            else if (address[i] != '\\')
            {
                plain.Add(address[i]);
            }
            else if (++i < address.Length && address[i] is not ((byte)'\n' or (byte)'\r' or (byte)'\f'))
            {
                plain.Add(address[i]);
            }
        }

        return plain.ToArray();
    }

    private static int HexDigits(ReadOnlySpan<byte> text)
    {
        var count = 0;
        while (count < Math.Min(6, text.Length) && char.IsAsciiHexDigit((char)text[count])) count++;
        return count;
    }
}
