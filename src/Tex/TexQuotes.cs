using Site.Mathematics;

namespace Site.Tex;

/// <summary>Tells TeX's quotes (<c>``x''</c>, <c>`x'</c>) from Markdown's code spans (<c>`x`</c>). Asked at rising positions, it takes linear time.</summary>
internal sealed class TexQuotes(string text)
{
    private readonly ForwardSearch _tick = new(from => text.IndexOf('`', from));
    private readonly ForwardSearch _ticks = new(from => text.IndexOf("``", from, StringComparison.Ordinal));
    private readonly ForwardSearch _fence = new(from => text.IndexOf("```", from, StringComparison.Ordinal));
    private readonly ForwardSearch _apostrophe = new(from => ClosingApostrophe(text, from));
    private readonly ForwardSearch _apostrophes = new(from => text.IndexOf("''", from, StringComparison.Ordinal));
    private readonly ForwardSearch _quote = new(from => text.IndexOf('"', from));

    /// <summary>What the backticks at <paramref name="at"/> begin, if it ends before <paramref name="limit"/>.</summary>
    public TexQuote At(int at, int limit)
    {
        var run = RunAt(at, limit);
        return run switch
        {
            1 => Single(at, limit),
            2 => Double(at, limit),
            _ => Fence(at, run, limit),
        };
    }

    private TexQuote Single(int at, int limit)
    {
        var start = at + 1;
        if (start >= limit || char.IsWhiteSpace(text[start])) return TexQuote.Plain("`");
        var tick = _tick.At(start);
        if (tick < limit && ClosesCode(tick, 1)) return TexQuote.Code(tick + 1);
        var end = _apostrophe.At(start);
        return end < limit && end > start ? TexQuote.Of(("‘", 1), ("’", 1), end) : TexQuote.Plain("`");
    }

    private TexQuote Double(int at, int limit)
    {
        var start = at + 2;
        var ticks = _ticks.At(start);
        if (ticks < limit - 1 && ClosesCode(ticks, 2)) return TexQuote.Code(ticks + 2);
        var end = _apostrophes.At(start);
        if (end < limit - 1)
        {
            // ``a `b''' closes the inner quote with the first apostrophe.
            if (end + 2 < limit && text[end + 2] == '\'') end++;
            return TexQuote.Of(("“", 2), ("”", 2), end);
        }

        var quote = _quote.At(start);
        return quote < limit && quote < ticks ? TexQuote.Of(("“", 2), ("”", 1), quote) : TexQuote.Plain("``");
    }

    private TexQuote Fence(int at, int run, int limit)
    {
        var end = _fence.At(at + run);
        return TexQuote.Code(end < limit - 2 ? end + RunAt(end, limit) : at + run);
    }

    // As in "`a` and `b`": the closing backtick follows no space, and no word follows it.
    private bool ClosesCode(int at, int length) =>
        !char.IsWhiteSpace(text[at - 1]) && RunAt(at, text.Length) == length
        && (at + length == text.Length || !char.IsLetterOrDigit(text[at + length]));

    private int RunAt(int at, int limit)
    {
        var end = at;
        while (end < limit && text[end] == '`') end++;
        return end - at;
    }

    // The apostrophe in "don't" closes nothing.
    private static int ClosingApostrophe(string text, int from)
    {
        for (var at = from; ; at++)
        {
            at = text.IndexOf('\'', at);
            if (at < 0) return -1;
            var after = at + 1 < text.Length ? text[at + 1] : ' ';
            if (at > 0 && !char.IsWhiteSpace(text[at - 1]) && !char.IsLetterOrDigit(after)) return at;
        }
    }
}
