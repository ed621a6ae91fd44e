using System.Buffers;

namespace Site.Rendering;

/// <summary>Writes text so that HTML shows it and nothing more, in elements and in quoted attributes alike.</summary>
public static class HtmlEscape
{
    /// <summary>What cannot stand as it is.</summary>
    internal static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'");

    /// <summary>What Markdown does not leave as it is in the text of elements.</summary>
    internal static readonly SearchValues<char> SpecialInElement = SearchValues.Create("&<>\"");

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

    /// <summary>As Markdown writes the text of elements, where apostrophes can stand as they are.</summary>
    internal static string InElement(string text) => Of(text).Replace("&#39;", "'", StringComparison.Ordinal);

    internal static string Entity(char c) => c switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        _ => "&#39;",
    };
}
