using System.Buffers;

namespace Site.Markdown;

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

    /// <summary>The same for the text of an element, where apostrophes need no escape.</summary>
    public static string InElement(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal)
        .Replace("\"", "&quot;", StringComparison.Ordinal);

    /// <summary>The first character to escape; negative where there is none.</summary>
    internal static int IndexOfSpecial(ReadOnlySpan<char> text) => text.IndexOfAny(Special);

    internal static string Entity(char c) => c switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        _ => "&#39;",
    };
}
