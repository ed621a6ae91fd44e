namespace Site.Mathematics;

/// <summary>Texts of one line that may hold formulas, and nothing else that is markup.</summary>
public static class FormulaText
{
    /// <summary>Whether a text has a sign with which formulas begin: most have none.</summary>
    public static bool MayHoldFormulas(string text) => text.AsSpan().IndexOfAny('$', '\\') >= 0;

    /// <summary>The text with its formulas as readable text; those that are not known stay TeX.</summary>
    public static string Plain(string text) =>
        MayHoldFormulas(text) ? string.Concat(Parts(text).Select(p => p.IsFormula ? Formula.Read(p.Text)?.Text ?? p.Text : p.Text)) : text;

    /// <summary>The text in parts that are formulas, with their delimiters, or not.</summary>
    public static IEnumerable<(string Text, bool IsFormula)> Parts(string text)
    {
        var finder = new FormulaFinder(text);
        var start = 0;
        for (var at = text.AsSpan().IndexOfAny('$', '\\'); at >= 0;)
        {
            var end = finder.EndOf(at, text.Length);
            if (end > 0)
            {
                if (at > start) yield return (text[start..at], false);
                yield return (text[at..end], true);
                start = at = end;
            }
            else
            {
                at += text[at] == '\\' ? 2 : 1;
            }

            var next = at < text.Length ? text.AsSpan(at).IndexOfAny('$', '\\') : -1;
            at = next < 0 ? -1 : at + next;
        }

        if (start < text.Length) yield return (text[start..], false);
    }
}
