using System.Net;
using System.Text;

namespace Site.Markdown;

/// <summary>The words of markup that was made of Markdown, on one line. Tags go; those that begin or end a line leave a space.</summary>
internal static class MarkupText
{
    /// <summary>The text, or the beginning of it that has more than <paramref name="enough"/> characters, in a room that is replaced where it is too small.</summary>
    public static ReadOnlySpan<char> In(Markup markup, ref char[] room, int enough)
    {
        // A UTF-16 unit takes a byte at least.
        if (room.Length < markup.Utf8.Length) room = new char[markup.Utf8.Length];
        return room.AsSpan(0, Strip(markup.Utf8, room, enough)).Trim();
    }

    private static int Strip(ReadOnlySpan<byte> html, Span<char> text, int enough)
    {
        var length = 0;
        while (!html.IsEmpty && length <= enough)
        {
            var mark = html.IndexOfAny("<\n"u8);
            length += Decode(mark < 0 ? html : html[..mark], text[length..]);
            if (mark < 0) break;
            html = html[mark..];
            // No attribute holds an unescaped ">".
            var end = html[0] == '\n' ? 1 : html.IndexOf((byte)'>') + 1;
            if (!IsInline(html[..end]) && length > 0 && text[length - 1] != ' ') text[length++] = ' ';
            html = end > 0 ? html[end..] : default;
        }

        return length;
    }

    private static int Decode(ReadOnlySpan<byte> html, Span<char> text)
    {
        var length = Encoding.UTF8.GetChars(html, text);
        if (!text[..length].Contains('&')) return length;
        var decoded = WebUtility.HtmlDecode(text[..length].ToString());
        decoded.CopyTo(text);
        return decoded.Length;
    }

    private static bool IsInline(ReadOnlySpan<byte> tag)
    {
        var name = tag.TrimStart("</"u8);
        var end = name.IndexOfAny(" />"u8);
        if (end >= 0) name = name[..end];
        return name.SequenceEqual("a"u8) || name.SequenceEqual("em"u8) || name.SequenceEqual("strong"u8) || name.SequenceEqual("code"u8) || name.SequenceEqual("span"u8);
    }
}
