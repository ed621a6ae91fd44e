namespace Site.Tex;

/// <summary>
/// Finds where mathematics begins and ends: <c>$…$</c>, <c>$$…$$</c>, <c>\(…\)</c>, <c>\[…\]</c>, within one paragraph.
/// Dollar signs of money do not count: "$5 and $6". Asked at rising positions, it takes linear time.
/// </summary>
internal sealed class TexMath(string text)
{
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
        var (close, length) = (text[at], text[at + 1]) switch
        {
            ('$', '$') => (_dollars.At(at + 2), 2),
            ('$', _) when Opens(at) => (_dollar.At(at + 2), 1),
            ('\\', '(') => (_round.At(at + 2), 2),
            ('\\', '[') => (_square.At(at + 2), 2),
            _ => (int.MaxValue, 0),
        };
        return close <= limit - length ? close + length : -1;
    }

    // "2$\times$" is mathematics, "US$ 5" and "5$ a day" are not.
    private bool Opens(int at) =>
        !char.IsWhiteSpace(text[at + 1])
        && (at == 0 || !char.IsLetterOrDigit(text[at - 1]) || text[at + 1] is '\\' or '^' or '_' or '{');

    private static int ClosingDollar(string text, int from)
    {
        for (var at = from; ; at++)
        {
            at = text.IndexOf('$', at);
            if (at < 0) return -1;
            if (at > 0 && text[at - 1] != '\\' && !char.IsWhiteSpace(text[at - 1]) && !(at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]))) return at;
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
