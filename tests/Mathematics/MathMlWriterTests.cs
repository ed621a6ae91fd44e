using System.Diagnostics;
using Site.Mathematics;

namespace Site.Tests.Mathematics;

public sealed class MathMlWriterTests
{
    [Theory]
    [InlineData("x^2", "<msup><mi>x</mi><mn>2</mn></msup>")]
    [InlineData("ab", "<mi>a</mi><mi>b</mi>")]
    [InlineData(@"\Gamma", "<mi mathvariant=\"normal\">Γ</mi>")]
    [InlineData(@"\mathrm{d}x", "<mi mathvariant=\"normal\">d</mi><mi>x</mi>")]
    [InlineData(@"\mathrm{eff}", "<mi>eff</mi>")]
    [InlineData(@"\mathbb{R}", "<mi>ℝ</mi>")]
    [InlineData(@"\mathcal{L}", "<mi>ℒ</mi>")]
    [InlineData(@"\mathbf{x}", "<mi>𝐱</mi>")]
    [InlineData(@"\bm{\theta}", "<mi>𝜽</mi>")]
    [InlineData(@"\mathit{ah}", "<mi>𝑎ℎ</mi>")]
    [InlineData(@"\text{a b }", "<mtext>a b\u00A0</mtext>")]
    [InlineData("-1", "<mo form=\"prefix\">−</mo><mn>1</mn>")]
    [InlineData("(-1)", "<mo form=\"prefix\" stretchy=\"false\">(</mo><mo form=\"prefix\">−</mo><mn>1</mn><mo form=\"postfix\" stretchy=\"false\">)</mo>")]
    [InlineData("|x|", "<mo stretchy=\"false\" lspace=\"0\" rspace=\"0\">|</mo><mi>x</mi><mo stretchy=\"false\" lspace=\"0\" rspace=\"0\">|</mo>")]
    [InlineData(@"\frac{a}{b}", "<mfrac><mi>a</mi><mi>b</mi></mfrac>")]
    [InlineData(@"\binom nk", "<mrow><mo fence=\"true\" form=\"prefix\" stretchy=\"true\">(</mo><mfrac linethickness=\"0\"><mi>n</mi><mi>k</mi></mfrac><mo fence=\"true\" form=\"postfix\" stretchy=\"true\">)</mo></mrow>")]
    [InlineData(@"\sqrt[3]{x}", "<mroot><mi>x</mi><mn>3</mn></mroot>")]
    [InlineData(@"\sum_{i}^n", "<munderover><mo>∑</mo><mi>i</mi><mi>n</mi></munderover>")]
    [InlineData(@"\int_0^1", "<msubsup><mo>∫</mo><mn>0</mn><mn>1</mn></msubsup>")]
    [InlineData(@"\sin x", "<mi>sin</mi><mo>\u2061</mo><mspace width=\"0.167em\"></mspace><mi>x</mi>")]
    [InlineData(@"\hat x", "<mover accent=\"true\"><mi>x</mi><mo stretchy=\"false\">^</mo></mover>")]
    [InlineData(@"a < b \& c", "<mi>a</mi><mo>&lt;</mo><mi>b</mi><mi>&amp;</mi><mi>c</mi>")]
    [InlineData(@"\begin{cases}a&b\\c\end{cases}", "<mrow><mo fence=\"true\" form=\"prefix\" stretchy=\"true\">{</mo><mtable><mtr><mtd class=\"l\"><mi>a</mi></mtd><mtd class=\"l\"><mi>b</mi></mtd></mtr><mtr><mtd class=\"l\"><mi>c</mi></mtd></mtr></mtable></mrow>")]
    public void Writes_mathml(string tex, string mathml)
    {
        var math = Formula.Read($"${tex}$")?.ToMathMl(isDisplay: false) ?? "";
        Assert.Equal($"{mathml}</math>", math[(math.IndexOf('>', StringComparison.Ordinal) + 1)..]);
    }

    [Theory]
    [InlineData(@"\unknown")]
    [InlineData(@"\frac{a}")]
    [InlineData(@"\left( a")]
    [InlineData(@"a \right)")]
    [InlineData("a^b^c")]
    [InlineData("a}")]
    [InlineData("{a")]
    [InlineData(@"\begin{tikz}a\end{tikz}")]
    [InlineData(@"\begin{matrix}a\end{cases}")]
    [InlineData(@"\text{\unknown}")]
    [InlineData("\\")]
    [InlineData("^")]
    public void Reads_nothing_that_it_does_not_know(string tex) => Assert.Null(Formula.Read($"${tex}$"));

    [Theory]
    [InlineData("{")]
    [InlineData(@"\hat")]
    [InlineData("x^{")]
    [InlineData(@"\sqrt[")]
    [InlineData(@"\text{$")]
    [InlineData(@"\left(")]
    [InlineData(@"\begin{matrix}")]
    [InlineData(@"\substack{")]
    [InlineData(@"\frac{x}{")]
    public void Deep_nesting_ends_soon(string opening)
    {
        var closing = opening.EndsWith('{') ? "}" : "";
        var time = Stopwatch.StartNew();
        foreach (var count in (int[])[20, 30, 300])
            Formula.Read("$" + string.Concat(Enumerable.Repeat(opening, count)) + "x" + string.Concat(Enumerable.Repeat(closing, count)) + "$");
        Assert.True(time.Elapsed < TimeSpan.FromSeconds(2), time.Elapsed.ToString());
    }

    [RepeatableProperty(3000)]
    public void Any_text_is_read_or_not_without_a_throw(byte[] picks)
    {
        string[] pieces = ["\\", "{", "}", "^", "_", "&", "\\\\", "$", "a", "1", " ", "'", "\\frac", "\\sqrt", "[", "]", "\\left(", "\\right)", "\\text{", "\\begin{matrix}", "\\end{matrix}", "\\alpha", "\\sum", "\\hat", "\\over", "\\mathbf", "\\rm", "é", "中", "😀", "\ud800", "\\not", "\\big", "\\operatorname{", "\\hspace", "|", "-", "\\middle|", "\\limits", "\\substack{"];
        var tex = string.Concat(picks.Select(pick => pieces[pick % pieces.Length]));
        if (Formula.Read($"${tex}$") is { } formula) System.Xml.Linq.XElement.Parse(formula.ToMathMl(isDisplay: true));
    }
}
