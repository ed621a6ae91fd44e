using Site.Diagnostics;
using Site.Markdown;
using Site.Papers;
using Site.Text;

namespace Site.Tests.Markdown;

public sealed class MarkdownRendererTests
{
    private static readonly MarkdownRenderer Renderer = new();

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
    [InlineData("$a_i * b * c_i$ costs", "<span class=\"math\">$a_i * b * c_i$</span> costs")]
    [InlineData("$a < b$", "<span class=\"math\">$a &lt; b$</span>")]
    [InlineData("from $5 to $10", "from $5 to $10")]
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
    [InlineData("*a* [b](https://example.org/) `c` $d$ &amp; e\n\nf", "a b c $d$ & e f")]
    [InlineData("- a\n- b", "a b")]
    public void The_plain_text_has_no_marks(string markdown, string plain) => Assert.Equal(plain, Renderer.Text(markdown).Plain);

    [Theory]
    [InlineData("A \"quoted\" word, it's 3 (or 4%): a/b; “c” – d…")]
    [InlineData("Ünïcode 𝔸 and  two spaces")]
    [InlineData("at www.example.org")]
    [InlineData("HTTPS://example.org")]
    [InlineData("mailto:a@example.org")]
    [InlineData("tel:123")]
    [InlineData("1. no list")]
    [InlineData("- a list")]
    [InlineData("a *b* c")]
    [InlineData("a\n\nb")]
    [InlineData("a ")]
    [InlineData("")]
    public void A_text_without_marks_is_what_Markdown_makes_of_it(string text)
    {
        Assert.Equal(Renderer.Parsed(text).ToString(), Renderer.Text(text).ToString());
        Assert.Equal(Renderer.Parsed(text).Plain, Renderer.Text(text).Plain);
    }

    [Theory]
    [InlineData("Code is at https://github.com/a/b_c-d. See (http://a.example.org/x) too", true)]
    [InlineData("At https://www.example.org/, and https://example.org", true)]
    [InlineData("It *gains* 3%, *much at once* (*all*). It's \"so\" *2*", true)]
    [InlineData("at https://localhost/x and more", false)]
    [InlineData("at ftp://example.org/ and more", false)]
    [InlineData("at xhttps://example.org/ and more", false)]
    [InlineData("at https://example.org/a?b=c and more", false)]
    [InlineData("at https://example.org/a... and more", false)]
    [InlineData("at https://-example.org/ and more", false)]
    [InlineData("at https://example.org:80/ and more", false)]
    [InlineData("a **b** c", false)]
    [InlineData("a *b c", false)]
    [InlineData("a* b*", false)]
    [InlineData("a*b*c", false)]
    [InlineData("a *b*c", false)]
    [InlineData("a * b * c", false)]
    public void Addresses_and_emphasis_need_no_parser_where_they_can_be_read_in_one_way_only(string text, bool isPlain)
    {
        A_text_without_marks_is_what_Markdown_makes_of_it(text);
        Assert.Equal(isPlain, PlainParagraph.Of(text) is not null);
    }

    [Fact]
    public void Texts_of_all_kinds_of_pieces_are_what_Markdown_makes_of_them()
    {
        string[] pieces = ["a", "Bc", " ", "  ", "*", "*x*", "*x y*", "(", ")", ".", ",", ";", ":", "://", "http://", "https://", "www.", "a.b", "ex.org", "/", "-", "_", "é", "\"", "'", "mailto:", "https://a.org/x", "…"];
        var random = new Random(11);
        var plain = 0;
        for (var i = 0; i < 20_000; i++)
        {
            var text = "A" + string.Concat(Enumerable.Range(0, random.Next(1, 9)).Select(_ => pieces[random.Next(pieces.Length)]));
            if (PlainParagraph.Of(text) is null) continue;
            plain++;
            Assert.Equal(Renderer.Parsed(text).ToString(), Renderer.Text(text).ToString());
            Assert.Equal(Renderer.Parsed(text).Plain, Renderer.Text(text).Plain);
        }

        Assert.InRange(plain, 3000, 20_000);
    }

    [Fact]
    public void Many_real_texts_have_no_marks()
    {
        var lines = File.ReadAllLines(Path.Combine(Repository.Root, "input", "digest", "2025-03-12.txt")).Select(l => l.Trim()).Where(l => l.Length > 0).ToArray();
        Assert.All(lines, A_text_without_marks_is_what_Markdown_makes_of_it);
        Assert.InRange(lines.Count(l => PlainParagraph.Of(l) is not null), lines.Length / 3, lines.Length);
    }

    [Theory]
    [InlineData("One *sentence* & more. Another <one> follows. And **a third** with [a link](https://example.org/) in it.")]
    [InlineData("Words *without* any end in sight, and so on & so on; \"quoted\", it's < 3 and > 1, which **never** ends")]
    [InlineData("First paragraph *here*.\n\nSecond one, with e.g. an abbreviation. Third!\n\n- a list\n- of *two*")]
    [InlineData("A plain text. It has no mark at all. It's \"quoted\" only")]
    public void An_excerpt_reads_no_more_than_it_needs_and_is_the_same(string markdown)
    {
        var text = Renderer.Text(string.Join(' ', Enumerable.Repeat(markdown, 4)));
        for (var most = 2; most < 200; most++)
        {
            Assert.Equal(Excerpt.Words(text.Plain, most), text.Words(most));
            Assert.Equal(Excerpt.Sentences(text.Plain, most), text.Sentences(most));
        }
    }

    [Fact]
    public void A_plain_text_is_made_in_the_room_that_is_given()
    {
        char[] room = [];
        Assert.Equal("Longer than \"one\" & all.", Renderer.Text("Longer than *\"one\"* & all.").PlainIn(ref room).ToString());
        var first = room;
        Assert.Equal("A < b", Renderer.Text("A < *b*").PlainIn(ref room).ToString());
        Assert.Same(first, room);
    }
}
