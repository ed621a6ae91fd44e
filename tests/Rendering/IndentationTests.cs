using Scriban;
using Site.Diagnostics;
using Site.Rendering;

namespace Site.Tests.Rendering;

/// <summary>Indentation is for those who write templates, not for those who load pages.</summary>
public sealed class IndentationTests
{
    [Theory]
    [InlineData("<ul>\n    <li>a</li>\n\n\n  <li>b  c</li>  \n</ul>\n", "<ul>\n<li>a</li>\n<li>b  c</li>\n</ul>\n")]
    [InlineData("<p>{{ 'a' }}\n    {{ 'b' }} {{ 'c' }}</p>", "<p>a\nb c</p>")]
    [InlineData("{{ if true }}\n  <b>\n    x</b>\n{{ end }}", "\n<b>\nx</b>\n")]
    [InlineData("<p>\n  {{~ if true ~}}\n    <b>x</b>\n    {{~ end ~}}\n  </p>", "<p>\n<b>x</b>\n</p>")]
    [InlineData("<pre>\n  {{~ if true ~}}\n    x\n    {{~ end ~}}\n  </pre>", "<pre>\n    x\n  </pre>")]
    [InlineData("  <i>\r\n    x</i>", "  <i>\nx</i>")]
    [InlineData("<pre class=\"x\">\n    a\n\n  {{ 'b' }}\n    c</pre>\n   <p>", "<pre class=\"x\">\n    a\n\n  b\n    c</pre>\n<p>")]
    [InlineData("<PRE>\n  <script>\n  </script></PRE>\n  <p>", "<PRE>\n  <script>\n  </script></PRE>\n<p>")]
    [InlineData("<script>\n  `\n  a`\n</script>\n  <prefix>\n  x", "<script>\n  `\n  a`\n</script>\n<prefix>\nx")]
    [InlineData("<p>\n  {{ '\n   x' }}", "<p>\n\n   x")]
    public void It_is_taken_out_of_the_text_of_templates(string template, string expected)
    {
        var diagnostics = new DiagnosticBag();
        var parsed = TemplateParser.Parse(template, "page.html", diagnostics);
        Assert.Empty(diagnostics.Sorted());
        Assert.Equal(expected, parsed?.Render(new TemplateContext { AutoIndent = false }));
    }
}
