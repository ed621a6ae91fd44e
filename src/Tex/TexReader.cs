using System.Buffers;
using System.Text;
using Site.Mathematics;

namespace Site.Tex;

/// <summary>Turns TeX's text mode into Unicode. Mathematics, code spans and addresses stay as they are. Linear in the text's length.</summary>
public static class TexReader
{
    private static readonly SearchValues<string> Signs =
        SearchValues.Create(["\\", "`", "~", "--", "{"], StringComparison.Ordinal);

    /// <summary>For Markdown: <c>\emph{x}</c> becomes <c>*x*</c>. Returns <paramref name="text"/> itself where there is nothing to do.</summary>
    public static string ToUnicode(string text) => Convert(text, markdown: true);

    /// <summary>For titles and names, which are plain text: <c>\emph{x}</c> becomes <c>x</c>.</summary>
    public static string ToPlain(string text) => Convert(text, markdown: false);

    /// <summary>Removes the braces with which BibTeX protects capitals (<c>{BERT}</c>); those in mathematics and escaped ones stay.</summary>
    public static string WithoutBraces(string text)
    {
        if (text.AsSpan().IndexOfAny('{', '}') < 0) return text;
        var kept = new StringBuilder(text.Length);
        var math = new FormulaFinder(text);
        for (var i = 0; i < text.Length; i++)
        {
            var end = math.EndOf(i, text.Length);
            if (end > i)
            {
                kept.Append(text, i, end - i);
                i = end - 1;
            }
            else if (text[i] == '\\' && i + 1 < text.Length)
            {
                kept.Append(text, i++, 2);
            }
            else if (text[i] is not ('{' or '}'))
            {
                kept.Append(text[i]);
            }
        }

        return kept.ToString();
    }

    private static string Convert(string text, bool markdown) =>
        text.AsSpan().ContainsAny(Signs) ? new TexScanner(text, markdown).Run() : text;
}
