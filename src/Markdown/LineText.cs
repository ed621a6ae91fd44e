using Site.Mathematics;

namespace Site.Markdown;

/// <summary>A text of one line without Markdown, such as a title, which may hold formulas.</summary>
public sealed class LineText
{
    private readonly Markup? _markup;

    public LineText(string text)
    {
        Plain = FormulaText.Plain(text);
        if (!FormulaText.MayHoldFormulas(text)) return;
        var parts = FormulaText.Parts(text).ToArray();
        if (parts.Any(p => p.IsFormula)) _markup = new Markup(string.Concat(parts.Select(p => p.IsFormula ? FormulaMarkup.OnLine(p.Text) : HtmlEscape.InElement(p.Text))));
    }

    /// <summary>It as text: "x²".</summary>
    public string Plain { get; }

    /// <summary>What templates write: markup where it holds formulas, else the text.</summary>
    public object Shown => _markup ?? (object)Plain;
}
