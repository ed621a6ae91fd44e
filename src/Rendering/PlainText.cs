using System.Buffers;
using System.Net;
using System.Text;

namespace Site.Rendering;

/// <summary>The words of markup that was made of Markdown, on one line. Tags go; those that begin or end a line leave a space.</summary>
internal static class PlainText
{
    public static string Of(Markup markup)
    {
        // A UTF-16 unit takes a byte at least.
        var buffer = ArrayPool<char>.Shared.Rent(markup.Utf8.Length);
        var text = buffer.AsSpan(0, Strip(markup.Utf8, buffer)).Trim().ToString();
        ArrayPool<char>.Shared.Return(buffer);
        return text.Contains('&') ? WebUtility.HtmlDecode(text) : text;
    }

    private static int Strip(ReadOnlySpan<byte> html, Span<char> text)
    {
        var length = 0;
        while (!html.IsEmpty)
        {
            var mark = html.IndexOfAny("<\n"u8);
            length += Encoding.UTF8.GetChars(mark < 0 ? html : html[..mark], text[length..]);
            if (mark < 0) break;
            html = html[mark..];
            // No attribute holds an unescaped ">".
            var end = html[0] == '\n' ? 1 : html.IndexOf((byte)'>') + 1;
            if (!IsInline(html[..end]) && length > 0 && text[length - 1] != ' ') text[length++] = ' ';
            html = end > 0 ? html[end..] : default;
        }

        return length;
    }

    private static bool IsInline(ReadOnlySpan<byte> tag)
    {
        var name = tag.TrimStart("</"u8);
        var end = name.IndexOfAny(" />"u8);
        if (end >= 0) name = name[..end];
        return name.SequenceEqual("a"u8) || name.SequenceEqual("em"u8) || name.SequenceEqual("strong"u8) || name.SequenceEqual("code"u8) || name.SequenceEqual("span"u8);
    }
}
