using Site.Tex;

namespace Site.Tests.Tex;

public sealed class TexWriterTests
{
    [Theory]
    [InlineData("50% & more_so #1 $5", @"50\% \& more\_so \#1 \$5")]
    [InlineData(@"{a}\b~c^d", @"\textbraceleft{}a\textbraceright{}\textbackslash{}b\textasciitilde{}c\textasciicircum{}d")]
    [InlineData("<a|b>", @"\textless{}a\textbar{}b\textgreater{}")]
    [InlineData("a -- b", "a -{}- b")]
    [InlineData("Poincaré, Gödel, Çelik, Miłoś, Győri, Straße", @"Poincar{\'e}, G{\""o}del, {\c C}elik, Mi{\l}o{\'s}, Gy{\H o}ri, Stra{\ss}e")]
    [InlineData("“a” – ‘b’ — c…", "``a'' -- `b' --- c...")]
    [InlineData("β × Ω", @"$\beta$ $\times$ $\Omega$")]
    [InlineData("Nguyễn, Đặng, Hồ", @"Nguy{\~{\^e}}n, D{\u{\d a}}ng, H{\`{\^o}}")]
    [InlineData("Wąsik, Þór, Ngô ơư, ħ", @"Wasik, Th{\'o}r, Ng{\^o} ou, h")]
    [InlineData("„a“ «b» x⁴ y₂ ∂ ∑ ℝ Α", @",,a`` ``b'' x$^4$ y$_2$ $\partial$ $\sum$ $\mathbf{R}$ A")]
    [InlineData("𝑛 is 𝛼", @"n is $\alpha$")]
    [InlineData("й 中", "й 中")]
    [InlineData("🤖️a", "a")]
    public void Escapes_what_TeX_would_misread(string text, string tex) => Assert.Equal(tex, TexWriter.Escape(text));

    [Theory]
    [InlineData(@"in $\mathcal{O}(n^2)$ time", @"in $\mathcal{O}(n^2)$ time")]
    [InlineData("$5 and $6", @"\$5 and \$6")]
    [InlineData("$a}b{$", @"\$a\textbraceright{}b\textbraceleft{}\$")]
    [InlineData("$50% off$", @"\$50\% off\$")]
    [InlineData("$x$ costs $5", @"$x$ costs \$5")]
    [InlineData("$$", @"\$\$")]
    [InlineData(@"$\$", @"\$\textbackslash{}\$")]
    public void Keeps_mathematics_that_is_some(string text, string tex) => Assert.Equal(tex, TexWriter.Escape(text));

    [Fact]
    public void Leaves_no_brace_unbalanced()
    {
        foreach (var text in new[] { "{", "}}{", @"\{", "$}$ {", "$x{$", "\\", "{\\" })
        {
            var tex = TexWriter.Escape(text);
            Assert.Equal(tex.Count(c => c == '{'), tex.Count(c => c == '}'));
        }
    }
}
