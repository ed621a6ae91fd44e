using System.Net;
using System.Text;

namespace Site.Markdown;

/// <summary>Takes the words out of markup that was made of Markdown, on one line. Tags go; those that begin or end a line leave a space.</summary>
internal static class MarkupText
{
    private static readonly string[] InlineElements = ["a", "em", "strong", "code", "span"];

    public static string Of(string html)
    {
        html = FormulaMarkup.AsText(html);
        var text = new StringBuilder(html.Length);
        for (var at = 0; at < html.Length;)
        {
            var tag = html.AsSpan(at).IndexOfAny('<', '\n');
            text.Append(html, at, tag < 0 ? html.Length - at : tag);
            if (tag < 0) break;
            at += tag;
            // No attribute holds an unescaped ">".
            var end = html[at] == '\n' ? at + 1 : html.IndexOf('>', at) + 1;
            if (end == 0) break;
            if (!IsInline(html.AsSpan(at, end - at)) && text.Length > 0 && text[^1] != ' ') text.Append(' ');
            at = end;
        }

        return WebUtility.HtmlDecode(text.ToString()).Trim();
    }

    private static bool IsInline(ReadOnlySpan<char> tag)
    {
        var name = tag.TrimStart("</");
        var end = name.IndexOfAny(' ', '/', '>');
        if (end >= 0) name = name[..end];
        foreach (var element in InlineElements)
            if (name.SequenceEqual(element)) return true;
        return false;
    }
}
