using System.Text;
using Site.Mathematics;

namespace Site.Markdown;

/// <summary>A formula in HTML: as MathML, or as the TeX that it is where that is not known.</summary>
public static class FormulaMarkup
{
    // A formula is one line, however narrow the page: a longer one gets a place that scrolls.
    private const int LongestInText = 30;

    public static string Of(string tex)
    {
        if (Formula.Read(tex) is not { } formula) return $"<code class=\"tex\">{HtmlEscape.InElement(tex.ReplaceLineEndings(" "))}</code>";
        return formula.IsDisplay || formula.Text.Length <= LongestInText ? formula.ToMathMl(formula.IsDisplay) : $"<span class=\"formula\">{formula.ToMathMl(false)}</span>";
    }

    /// <summary>Markup with its formulas as text.</summary>
    public static string AsText(string html)
    {
        const string Start = "<math", Alternative = "alttext=\"", End = "</math>";
        if (!html.Contains(Start, StringComparison.Ordinal)) return html;
        var text = new StringBuilder(html.Length);
        var from = 0;
        for (int at; (at = html.IndexOf(Start, from, StringComparison.Ordinal)) >= 0;)
        {
            var alternative = html.IndexOf(Alternative, at, StringComparison.Ordinal) + Alternative.Length;
            text.Append(html, from, at - from).Append(html, alternative, html.IndexOf('"', alternative) - alternative);
            from = html.IndexOf(End, alternative, StringComparison.Ordinal) + End.Length;
        }

        return text.Append(html, from, html.Length - from).ToString();
    }

    /// <summary>A formula in HTML where all must be one line, as in a title.</summary>
    public static string OnLine(string tex) =>
        Formula.Read(tex) is { } formula ? formula.ToMathMl(isDisplay: false) : $"<code class=\"tex\">{HtmlEscape.InElement(tex)}</code>";
}
