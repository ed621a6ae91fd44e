namespace Site.Mathematics;

/// <summary>
/// Finds where mathematics begins and ends: <c>$…$</c>, <c>$$…$$</c>, <c>\(…\)</c>, <c>\[…\]</c> and <c>\begin{equation}</c>, within one
/// paragraph. Dollar signs of money do not count: "$5 and $6". Asked at rising positions, it takes linear time.
/// </summary>
internal sealed class FormulaFinder(string text)
{
    /// <summary>What is longer is no formula: so a text whose formulas do not end takes no longer than its length.</summary>
    public const int Longest = 4000;

    private static readonly string[] Environments = ["equation", "align", "gather", "eqnarray", "multline", "displaymath", "math", "aligned"];

    private readonly ForwardSearch _dollar = new(from => ClosingDollar(text, from));
    private readonly ForwardSearch _dollars = new(from => text.IndexOf("$$", from, StringComparison.Ordinal));
    private readonly ForwardSearch _round = new(from => text.IndexOf("\\)", from, StringComparison.Ordinal));
    private readonly ForwardSearch _square = new(from => text.IndexOf("\\]", from, StringComparison.Ordinal));
    private readonly ForwardSearch _break = new(from => ParagraphEnd(text, from));

    /// <summary>The end of the paragraph that holds <paramref name="at"/>.</summary>
    public int BreakAfter(int at) => _break.At(at);

    /// <summary>Where the mathematics that opens at <paramref name="at"/> ends, or -1 where none does, or not before <paramref name="limit"/>.</summary>
    public int EndOf(int at, int limit)
    {
        limit = text[at] is '$' or '\\' ? Math.Min(limit, BreakAfter(at)) : 0;
        if (at + 2 >= limit) return -1;
        return (text[at], text[at + 1]) switch
        {
            ('$', '$') => Display(at, limit),
            ('$', _) => Inline(at, limit),
            ('\\', '(') => Closed(at, _round.At(at + 2), limit),
            ('\\', '[') => Closed(at, _square.At(at + 2), limit),
            ('\\', 'b') => Environment(at, limit),
            _ => -1,
        };
    }

    private int Display(int at, int limit)
    {
        var close = _dollars.At(at + 2);
        return close <= limit - 2 && close > at + 2 && close - at <= Longest && DollarSigns.IsFormula(text.AsSpan((at + 2)..close)) ? close + 2 : -1;
    }

    private int Inline(int at, int limit)
    {
        var close = _dollar.At(at + 1);
        if (close >= limit || close - at > Longest) return -1;
        var (before, after) = (at > 0 ? text[at - 1] : ' ', close + 1 < text.Length ? text[close + 1] : ' ');
        return DollarSigns.HoldMathematics(text.AsSpan((at + 1)..close), before, after) ? close + 1 : -1;
    }

    private int Closed(int at, int close, int limit) =>
        close <= limit - 2 && close - at <= Longest && DollarSigns.IsFormula(text.AsSpan((at + 2)..close)) ? close + 2 : -1;

    private int Environment(int at, int limit)
    {
        const string Begin = "\\begin{";
        var rest = text.AsSpan(at..Math.Min(limit, at + Longest));
        if (!rest.StartsWith(Begin, StringComparison.Ordinal) || rest.IndexOf('}') is not (> 0 and var end)) return -1;
        var name = rest[Begin.Length..end].ToString();
        if (!Environments.Contains(name.TrimEnd('*'))) return -1;
        var close = $"\\end{{{name}}}";
        return rest.IndexOf(close, StringComparison.Ordinal) is > 0 and var found ? at + found + close.Length : -1;
    }

    private static int ClosingDollar(string text, int from)
    {
        for (var at = from; ; at++)
        {
            at = text.IndexOf('$', at);
            if (at <= 0 || text[at - 1] != '\\') return at;
        }
    }

    private static int ParagraphEnd(string text, int from)
    {
        for (var at = from; ;)
        {
            at = text.IndexOf('\n', at);
            if (at < 0) return text.Length;
            var next = at + 1;
            while (next < text.Length && text[next] is ' ' or '\t' or '\r') next++;
            if (next < text.Length && text[next] == '\n') return at;
            at = next;
            if (at >= text.Length) return text.Length;
        }
    }
}
