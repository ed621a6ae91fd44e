using Scriban;
using Site.Diagnostics;
using Site.Templates;
using Site.Words;

namespace Site.Tests.Templates;

/// <summary>What HTML does not need is for those who write templates, not for those who load pages.</summary>
public sealed class HtmlMinifierTests
{
    [Theory]
    [InlineData("<b>\n    <i>a</i>\n\n\n  <i>b  c</i>  \n</b>\n", "<b>\n<i>a</i>\n<i>b  c</i>\n</b>\n")]
    [InlineData("<b>{{ 'a' }}\n    {{ 'b' }} {{ 'c' }}</b>", "<b>a\nb c</b>")]
    [InlineData("{{ if true }}\n  <b>\n    x</b>\n{{ end }}", "\n<b>\nx</b>\n")]
    [InlineData("<b>\n  {{~ if true ~}}\n    <i>x</i>\n    {{~ end ~}}\n  </b>", "<b>\n<i>x</i>\n</b>")]
    [InlineData("  <i>\r\n    x</i>", "  <i>\nx</i>")]
    [InlineData("<b>\n  {{ '\n   x' }}", "<b>\n\n   x")]
    [InlineData("a\n\u00a0 \n b", "a\n\u00a0\nb")]
    public void Indentation_is_taken_out(string template, string expected) => Becomes(expected, template);

    [Theory]
    [InlineData("<div>\n  <p>a</p>\n  <p>b  c</p>\n</div>\n", "<div><p>a<p>b  c</div>")]
    [InlineData("<p>\n  {{ 'a' }}\n</p>\n{{ 'b' }}\n<p>", "<p>a</p>b<p>")]
    [InlineData("a\n<section class='{{ 'x' }}'>\nb", "a<section class='x'>\nb")]
    [InlineData("<a>a</a>\n<a>b</a>\n<button>c</button>\nd", "<a>a</a>\n<a>b</a>\n<button>c</button>\nd")]
    [InlineData("<meta charset='utf-8'>\n{{ if true }}<i>\n<script>\n</script>\n</i>{{ end }}", "<meta charset='utf-8'><i>\n<script>\n</script>\n</i>")]
    [InlineData("a\n<meta itemprop='x'>\nb\n<main>", "a\n<meta itemprop='x'>\nb<main>")]
    [InlineData("<divider>\na\n<lite>", "<divider>\na\n<lite>")]
    public void Line_ends_beside_blocks_are_taken_out(string template, string expected) => Becomes(expected, template);

    [Theory]
    [InlineData("<ul><li>a</li> <li>{{ 'b' }}</li></ul>", "<ul><li>a <li>b</ul>")]
    [InlineData("<dl><div><dt>a</dt><dd>b</dd></div></dl>", "<dl><div><dt>a<dd>b</div></dl>")]
    [InlineData("<tr><th>a</th><td>b</td></tr>", "<tr><th>a<td>b")]
    [InlineData("<p>a</p><ul></ul><p>b</p></div>", "<p>a<ul></ul><p>b</div>")]
    [InlineData("<p>a</p>b<a><p>c</p></a><p>d</p>{{ 'e' }}<p>f</p><table>", "<p>a</p>b<a><p>c</p></a><p>d</p>e<p>f</p><table>")]
    [InlineData("<h2>a</h2><b>b</b></head><body></body></html>", "<h2>a</h2><b>b</b><body>")]
    public void Optional_end_tags_are_taken_out(string template, string expected) => Becomes(expected, template);

    [Theory]
    [InlineData("<a class=\"x-y\" rel=\"next\">a=\"b\"</a>", "<a class=x-y rel=next>a=\"b\"</a>")]
    [InlineData("<i class=\"a b\" title=\"\" id=\"c\" hidden lang=\"d\">", "<i class=\"a b\" title=\"\" id=c hidden lang=d>")]
    [InlineData("<i class=\"a\" title=\"{{ 'b' }}\" id=\"c\"><i id=\"d\"{{ ' e' }}>", "<i class=a title=\"b\" id=\"c\"><i id=\"d\" e>")]
    [InlineData("<a href=\"x.html\" src=\"x\" rel=\"y\">", "<a href=\"x.html\" src=\"x\" rel=y>")]
    [InlineData("<path d=\"M1\"/><i title=\"a=b\" lang=\"c&lt;\">", "<path d=\"M1\"/><i title=\"a=b\" lang=c&lt;>")]
    [InlineData("<i title=' class=\"a\" '><i class='b'>", "<i title=' class=\"a\" '><i class='b'>")]
    public void Quotes_that_are_not_needed_are_taken_out(string template, string expected) => Becomes(expected, template);

    [Theory]
    [InlineData("<pre>\n  {{~ if true ~}}\n    x\n    {{~ end ~}}\n  </pre>", "<pre>\n    x\n  </pre>")]
    [InlineData("<pre class=\"x\">\n    a\n\n  {{ 'b' }}\n    c</pre>\n   <b>", "<pre class=\"x\">\n    a\n\n  b\n    c</pre><b>")]
    [InlineData("<PRE>\n  <script>\n  </script></PRE>\n  <b>", "<PRE>\n  <script>\n  </script></PRE><b>")]
    [InlineData("<script>\n  `\n  <li>\n</li>`\n</script>\n  <prefix>\n  x", "<script>\n  `\n  <li>\n</li>`\n</script>\n<prefix>\nx")]
    public void Where_white_space_shows_all_stays(string template, string expected) => Becomes(expected, template);

    private static void Becomes(string expected, string template)
    {
        var diagnostics = new DiagnosticBag();
        var parsed = TemplateParser.Parse(template, "page.html", diagnostics);
        Assert.Empty(diagnostics.Sorted());
        var context = new TemplateContext { AutoIndent = false };
        context.Evaluate(parsed, aliasReturnedFunction: false);
        Assert.Equal(expected, context.Output.ToString());
    }
}
