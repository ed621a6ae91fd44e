using Site.Diagnostics;
using Site.Markdown;
using Site.Papers;

namespace Site.Tests.Markdown;

public sealed class MarkdownRendererTests
{
    private static readonly MarkdownRenderer Renderer = new();

    [Theory]
    [InlineData("$$\n")]
    [InlineData("\\[ a\n")]
    [InlineData("\\( word word ")]
    [InlineData("\\begin{align}\n")]
    [InlineData("$$ word word ")]
    [InlineData("g https://a ")]
    [InlineData("__a")]
    [InlineData("1*a")]
    public void Hostile_repetition_takes_linear_time(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 300_000 / piece.Length)) + "\\)";
        Assert.NotEmpty(Renderer.Text(text).Plain);
        Assert.NotEmpty(new LineText(text).Plain);
    }

    [Theory]
    [InlineData("*a* and **b**", "<em>a</em> and <strong>b</strong>")]
    [InlineData("[a](https://example.org/?b=1&c=2)", "<a href=\"https://example.org/?b=1&amp;c=2\" rel=\"nofollow noopener\">a</a>")]
    [InlineData("https://example.org/a_b_c.", "<a href=\"https://example.org/a_b_c\" rel=\"nofollow noopener\">https://example.org/a_b_c</a>.")]
    [InlineData("[a](mailto:a@example.org)", "<a href=\"mailto:a@example.org\" rel=\"nofollow noopener\">a</a>")]
    [InlineData("[a](javascript:alert(1))", "[a](javascript:alert(1))")]
    [InlineData("[a](JaVaScRiPt:alert(1))", "[a](JaVaScRiPt:alert(1))")]
    [InlineData("[a](&#106;avascript:alert(1))", "[a](&amp;#106;avascript:alert(1))")]
    [InlineData("<javascript:alert(1)>", "&lt;javascript:alert(1)&gt;")]
    [InlineData("[a](data:text/html,b)", "[a](data:text/html,b)")]
    [InlineData("[a](//example.org/)", "[a](//example.org/)")]
    [InlineData("the map f[x](y) of *z*", "the map f[x](y) of <em>z</em>")]
    [InlineData("[a](b.html) [c](../d.html)", "[a](b.html) [c](../d.html)")]
    [InlineData("![a](https://example.org/b.png)", "<a href=\"https://example.org/b.png\" rel=\"nofollow noopener\">a</a>")]
    [InlineData("![](https://example.org/b.png)", "<a href=\"https://example.org/b.png\" rel=\"nofollow noopener\">https://example.org/b.png</a>")]
    [InlineData("![a](b.png)", "![a](b.png)")]
    [InlineData("<b>a</b> <script>b</script>", "&lt;b&gt;a&lt;/b&gt; &lt;script&gt;b&lt;/script&gt;")]
    [InlineData("$a_i * b * c_i$ costs", "<math alttext=\"aᵢ ∗ b ∗ cᵢ\"><msub><mi>a</mi><mi>i</mi></msub><mo>∗</mo><mi>b</mi><mo>∗</mo><msub><mi>c</mi><mi>i</mi></msub></math> costs")]
    [InlineData("$a < b$", "<math alttext=\"a &lt; b\"><mi>a</mi><mo>&lt;</mo><mi>b</mi></math>")]
    [InlineData(@"\(x\) is *one*", "<math alttext=\"x\"><mi>x</mi></math> is <em>one</em>")]
    [InlineData(@"$\unknown{a_b}$ or $c_d$", @"<code class=""tex"">$\unknown{a_b}$</code> or <math alttext=""c_d""><msub><mi>c</mi><mi>d</mi></msub></math>")]
    [InlineData("`$x$`", "<code>$x$</code>")]
    [InlineData("[$x$](https://example.org/$y$)", "<a href=\"https://example.org/$y$\" rel=\"nofollow noopener\"><math alttext=\"x\"><mi>x</mi></math></a>")]
    [InlineData(@"it is $\text{thirty-one letters, and not thirty}$ long", "it is <span class=\"formula\"><math alttext=\"thirty-one letters, and not thirty\"><mtext>thirty-one letters, and not thirty</mtext></math></span> long")]
    [InlineData("$$\n+ x\n- y\n$$", "<math display=\"block\" alttext=\"+x − y\"><mo form=\"prefix\">+</mo><mi>x</mi><mo>−</mo><mi>y</mi></math>")]
    [InlineData("from $5 to $10", "from $5 to $10")]
    [InlineData(@"costs \$x_1\$ or so", "costs $x_1$ or so")]
    [InlineData("384*384 and 128*128, 1.6*GPU and 2*TPU", "384*384 and 128*128, 1.6*GPU and 2*TPU")]
    [InlineData("R^* and S^* of a*b and c*d", "R^* and S^* of a*b and c*d")]
    [InlineData("snake_case_name and __init__ or __main__ is _meant_ *so*", "snake_case_name and __init__ or __main__ is <em>meant</em> <em>so</em>")]
    [InlineData("https://a.org/b{c}; (https://a.org/d). {https://a.org/e}", "<a href=\"https://a.org/b\" rel=\"nofollow noopener\">https://a.org/b</a>{c}; (<a href=\"https://a.org/d\" rel=\"nofollow noopener\">https://a.org/d</a>). {<a href=\"https://a.org/e\" rel=\"nofollow noopener\">https://a.org/e</a>}")]
    [InlineData("in github.com/a/b. See:https://a.org，www.a.org", "in <a href=\"https://github.com/a/b\" rel=\"nofollow noopener\">github.com/a/b</a>. See:<a href=\"https://a.org\" rel=\"nofollow noopener\">https://a.org</a>，<a href=\"https://www.a.org\" rel=\"nofollow noopener\">www.a.org</a>")]
    [InlineData("# 1 is no heading", "# 1 is no heading")]
    [InlineData("> 3 is no quotation", "&gt; 3 is no quotation")]
    [InlineData("3 < 5 & 5 > 3", "3 &lt; 5 &amp; 5 &gt; 3")]
    public void A_strangers_text_is_made_safe(string markdown, string html) => Assert.Equal($"<p>{html}</p>\n", Renderer.Text(markdown).ToString());

    [Theory]
    [InlineData("[a](tags/index.html#b)", "<p><a href=\"../tags/index.html#b\">a</a></p>\n")]
    [InlineData("[a](/tags/index.html)", "<p><a href=\"../tags/index.html\">a</a></p>\n")]
    [InlineData("![a](images/b.svg)", "<p><img src=\"../images/b.svg\" alt=\"a\" /></p>\n")]
    [InlineData("![a](https://example.org/b.png)", "<p><a href=\"https://example.org/b.png\" rel=\"nofollow noopener\">a</a></p>\n")]
    [InlineData("<https://example.org/>", "<p><a href=\"https://example.org/\" rel=\"nofollow noopener\">https://example.org/</a></p>\n")]
    [InlineData("[a](#b)", "<p><a href=\"#b\">a</a></p>\n")]
    [InlineData("# A b", "<h1 id=\"a-b\">A b</h1>\n")]
    [InlineData("<b>", "<p>&lt;b&gt;</p>\n")]
    [InlineData("\"root-of-site:x\"", "<p>&quot;root-of-site:x&quot;</p>\n")]
    public void The_curators_text_links_into_the_site(string markdown, string html)
    {
        var diagnostics = new DiagnosticBag();
        Assert.Equal(html, Renderer.Page(new MarkdownSource(markdown, new Location("a.md", 1, 1)), diagnostics).From("../").Html);
        Assert.Empty(diagnostics.Sorted());
    }

    [Theory]
    [InlineData("One\n\ntwo [a](javascript:x)", 12, 5)]
    [InlineData("<javascript:alert(1)>", 10, 1)]
    [InlineData("![a](../b.png)", 10, 1)]
    [InlineData("[a](ftp://example.org/)", 10, 1)]
    public void A_link_that_may_not_be_is_an_error_with_its_place(string markdown, int line, int column)
    {
        var diagnostics = new DiagnosticBag();
        Renderer.Page(MarkdownSource.AsWritten(markdown, new Location("a.md", 10, 1)), diagnostics);
        Assert.Equal((Codes.BadLink, new Location("a.md", line, column)), (diagnostics.Sorted().Single().Code, diagnostics.Sorted().Single().Location));
    }

    [Theory]
    [InlineData("*a* [b](https://example.org/) `c` $d$ &amp; e\n\nf", "a b c d & e f")]
    [InlineData("- a\n- b", "a b")]
    public void The_plain_text_has_no_marks(string markdown, string plain) => Assert.Equal(plain, Renderer.Text(markdown).Plain);

    [Theory]
    [InlineData("A plain text.", "A plain text.")]
    [InlineData("Longer than *\"one\"* & all.", "Longer than \"one\" & all.")]
    [InlineData("A < *b*", "A < b")]
    [InlineData("One.\n\n- a list\n- of *two*", "One. a list of two")]
    public void The_plain_text_has_the_words_on_one_line(string markdown, string plain) => Assert.Equal(plain, Renderer.Text(markdown).Plain);

    [Fact]
    public void A_text_without_marks_is_kept_once()
    {
        var text = "Nothing but words.".ToUpperInvariant();
        Assert.Same(text, Renderer.Text(text).Plain);
    }
}
