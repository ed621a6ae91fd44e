using Site.Text;

namespace Site.Tests.Text;

public sealed class HtmlMarksTests
{
    [Theory]
    [InlineData("CO<sub>2</sub> in <i>E. coli</i> &amp; more", "CO₂ in E. coli & more")]
    [InlineData("x<sup>-1</sup>, 4<sup>th</sup>, H<sub>2</sub>O<br/>", "x⁻¹, 4th, H₂O ")]
    [InlineData("a &gt; b &#38; AT&T; R&D", "a > b & AT&T; R&D")]
    [InlineData("such as <a href='page.html'> and <i>", "such as <a href='page.html'> and <i>")]
    public void A_line_loses_its_elements(string html, string plain) => Assert.Equal(plain, HtmlMarks.ToPlain(html));

    [Theory]
    [InlineData("<jats:p>Text with <jats:italic>in vitro</jats:italic>.</jats:p>", "\n\nText with *in vitro*.\n\n")]
    [InlineData("<jats:title>Abstract</jats:title><jats:p>A</jats:p>", "\n\nA\n\n")]
    [InlineData("<p><strong>Abstract.</strong> Methane (CH<sub>4</sub>) rises.<br/>More &amp; more.</p>", "\n\n**Abstract.** Methane (CH₄) rises. More &amp; more.\n\n")]
    [InlineData("the <p> tag, </p> alone? <think> x </think>, 1 < 2 </ 3", "the \n\n tag, \n\n alone? <think> x </think>, 1 < 2 </ 3")]
    [InlineData("</p> and <p> and <unknown>x</unknown>", "</p> and <p> and <unknown>x</unknown>")]
    public void Paragraphs_keep_what_Markdown_has(string html, string markdown) => Assert.Equal(markdown, HtmlMarks.ToMarkdown(html));

    [RepeatableProperty(1000)]
    public void Any_text_is_read_without_a_throw(byte[] picks)
    {
        string[] pieces = ["<p>", "</p>", "<sub>", "</sub>", "2", "<i>", "</i>", "<", ">", "/", "<br>", "<jats:title>", "</jats:title>", "&amp;", "&", "a ", "<mml:mi x='1'>", "</mml:mi>"];
        var text = string.Concat(picks.Select(pick => pieces[pick % pieces.Length]));
        HtmlMarks.ToPlain(text);
        HtmlMarks.ToMarkdown(text);
    }
}
