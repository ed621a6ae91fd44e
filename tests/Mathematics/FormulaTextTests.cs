using Site.Mathematics;

namespace Site.Tests.Mathematics;

public sealed class FormulaTextTests
{
    [Theory]
    [InlineData("an $n$-gram", "an [n]-gram")]
    [InlineData("the $k$th of $n$s", "the [k]th of [n]s")]
    [InlineData(@"at 45$^\circ$ and 512$\times$512$\times$256", "at 45[°] and 512[×]512[×]256")]
    [InlineData(@"SU(2)$\times$U(1)", "SU(2)[×]U(1)")]
    [InlineData(@"With $\sim$10.5K samples at 256$\times$256 and (T$\leq$4).", "With [∼]10.5K samples at 256[×]256 and (T[≤]4).")]
    [InlineData("$ n $ and $x^2 $", "[n] and [x²]")]
    [InlineData("10$k$ of $5$ and $10\\%$", "10[k] of [5] and [10%]")]
    [InlineData("in $O(n log n)$", "in [O(nlogn)]")]
    [InlineData(@"\(x\) and \[y\] and $$z$$", "[x] and [y] and [z]")]
    [InlineData(@"\begin{equation*} x = 1 \end{equation*}", "[x = 1]")]
    [InlineData(@"\begin{align}a&=b\\c&=d\end{align}", "[a = b; c = d]")]
    public void Finds_formulas(string text, string marked) => Assert.Equal(marked, Marked(text));

    [Theory]
    [InlineData("costs $5 and $10")]
    [InlineData("costs $5, $6 and $7 a day")]
    [InlineData("US$5 to US$6")]
    [InlineData("from $5 to 10$")]
    [InlineData("5$ and 6$ or 7$")]
    [InlineData("between $1M/$2M")]
    [InlineData("$5-$10 or $1.5k-$2k")]
    [InlineData("$AAPL, $GOOG and $MSFT")]
    [InlineData("$$ and $$$ and $")]
    [InlineData("$ $ and $$ $$")]
    [InlineData(@"\[see below\] and \(or not\) and \[note\]")]
    [InlineData(@"costs \$5 or \$6")]
    [InlineData("$x\n\ny$")]
    [InlineData(@"\begin{itemize} x \end{itemize}")]
    public void Finds_none_in_prose(string text) => Assert.Equal(text, Marked(text));

    [Theory]
    [InlineData("costs $5 and $x$ is", "costs $5 and [x] is")]
    [InlineData("costs $5 at 256$\\times$256", "costs $5 at 256[×]256")]
    [InlineData("$x$ costs $5 and $y$", "[x] costs $5 and [y]")]
    [InlineData("costs $5 for snake_case and $6 for $x_1$", "costs $5 for snake_case and $6 for [x₁]")]
    public void Tells_prices_beside_formulas(string text, string marked) => Assert.Equal(marked, Marked(text));

    [Fact]
    public void Leaves_what_it_does_not_know() =>
        Assert.Equal(@"x² and $\unknown{x}$", FormulaText.Plain(@"$x^2$ and $\unknown{x}$"));

    private static string Marked(string text) =>
        string.Concat(FormulaText.Parts(text).Select(p => p.IsFormula ? $"[{Formula.Read(p.Text)?.Text}]" : p.Text));
}
