using System.Buffers;
using Scriban;

namespace Site.Rendering;

/// <summary>Writes text so that HTML shows it and nothing more, in elements and in quoted attributes alike.</summary>
public static class HtmlEscape
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'");

    public static string Of(string text)
    {
        if (text.AsSpan().IndexOfAny(Special) < 0) return text;
        var escaped = new System.Text.StringBuilder(text.Length + 16);
        foreach (var c in text)
        {
            if (Special.Contains(c)) escaped.Append(Entity(c));
            else escaped.Append(c);
        }

        return escaped.ToString();
    }

    internal static void Write(TemplateContext context, string text)
    {
        var start = 0;
        for (int step; (step = text.AsSpan(start).IndexOfAny(Special)) >= 0; start += step + 1)
        {
            context.Write(text, start, step);
            context.Write(Entity(text[start + step]));
        }

        context.Write(text, start, text.Length - start);
    }

    private static string Entity(char c) => c switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        _ => "&#39;",
    };
}
