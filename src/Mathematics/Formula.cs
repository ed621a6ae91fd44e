namespace Site.Mathematics;

/// <summary>A formula that was read from TeX.</summary>
public sealed class Formula
{
    private readonly MathNode _formula;

    private Formula(MathNode formula, bool isDisplay)
    {
        _formula = formula;
        IsDisplay = isDisplay;
        Text = MathTextWriter.Write(formula);
    }

    /// <summary>It as readable text: "x² + y".</summary>
    public string Text { get; }

    /// <summary>Whether its delimiters ask for a line of its own.</summary>
    public bool IsDisplay { get; }

    /// <summary>Reads a formula with its delimiters; null where it is not known what it says.</summary>
    public static Formula? Read(string tex)
    {
        var isDisplay = !tex.StartsWith("\\(", StringComparison.Ordinal) && (!tex.StartsWith('$') || tex.StartsWith("$$", StringComparison.Ordinal));
        var length = tex.StartsWith("\\begin", StringComparison.Ordinal) ? 0 : tex.StartsWith('$') && !isDisplay ? 1 : 2;
        if (tex.Length is > FormulaFinder.Longest + 4 or < 2 || tex.Length < 2 * length) return null;
        return MathParser.Parse(tex[length..^length]) is { } formula ? new Formula(formula, isDisplay) : null;
    }

    /// <summary>It as an element of MathML, whose <c>alttext</c> is <see cref="Text"/>.</summary>
    public string ToMathMl(bool isDisplay)
    {
        var alternative = Text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace(">", "&gt;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal);
        return $"<math{(isDisplay ? " display=\"block\"" : "")} alttext=\"{alternative}\">{MathMlWriter.Write(_formula)}</math>";
    }
}
