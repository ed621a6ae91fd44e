using Site.Markdown;
using Site.Views;

namespace Site.Tests.Templates;

/// <summary>What templates may rely on: everything is escaped once, nothing is silently empty.</summary>
public sealed class ThemeTests
{
    [Theory]
    [InlineData("{{ text }}", "&lt;b&gt; &amp; &quot;&#39;")]
    [InlineData("{{ markup }}", "<b>")]
    [InlineData("{{ text | html.escape }}", "&lt;b&gt; &amp; &quot;&#39;")]
    [InlineData("{{ text | html.escape | html.escape }}", "&lt;b&gt; &amp; &quot;&#39;")]
    [InlineData("{{ markup | html.escape }}", "<b>")]
    [InlineData("{{ include 'x' }}", "[&lt;b&gt; &amp; &quot;&#39;]")]
    [InlineData("{{ a = include 'x' }}{{ a }}", "[&lt;b&gt; &amp; &quot;&#39;]")]
    [InlineData("{{ capture a }}<i>{{ text }}</i>{{ end }}{{ a }}", "<i>&lt;b&gt; &amp; &quot;&#39;</i>")]
    [InlineData("{{ capture a }}{{ include 'x' }}{{ end }}{{ capture b }}{{ a }}{{ end }}{{ b }}", "[&lt;b&gt; &amp; &quot;&#39;]")]
    [InlineData("{{ text | string.upcase }}", "&lt;B&gt; &amp; &quot;&#39;")]
    [InlineData("{{ ['<', '>'] | array.join '&' }}", "&lt;&amp;&gt;")]
    [InlineData("{{ nothing }}|{{ 1.5 }}|{{ true }}|{{ list }}", "|1.5|true|[&quot;&lt;&quot;]")]
    [InlineData("{{ if nothing }}a{{ else }}b{{ end }}", "b")]
    [InlineData("{{ if '' }}a{{ end }}{{ if 0 }}b{{ end }}{{ if list.size > 1 }}c{{ end }}", "ab")]
    [InlineData("{{ text ?? 'none' }}|{{ nothing ?? 'none' }}|{{ nothing?.title }}", "&lt;b&gt; &amp; &quot;&#39;|none|")]
    [InlineData("{{ for i in 1..3000 }}{{ if i == 3000 }}{{ i }}{{ end }}{{ end }}", "3000")]
    [InlineData("{{ count 1 'counts.papers' }}, {{ count 1234 'counts.papers' }}", "1 paper, 1,234 papers")]
    [InlineData("{{ root }}{{ asset 'a.css' }}", "../assets/a.1.css")]
    [InlineData("<style>{{ inline 'a.css' }}</style>", "<style>a > b { content: '&' }\n</style>")]
    [InlineData("{{ hash_source 'a.css' }}", "&#39;sha256-ZybknyMOn+n29I+NHK910bpFiEcimqJezOzQsyuztFQ=&#39;")]
    public void A_template_is_rendered(string template, string expected)
    {
        Assert.Equal(expected, Render(template, out var mistakes));
        Assert.Equal("", mistakes);
    }

    [Theory]
    [InlineData("{{ txt }}")]
    [InlineData("{{ site.titel }}")]
    [InlineData("{{ nothing.title }}")]
    [InlineData("{{ text.title }}")]
    [InlineData("{{ site.title.length }}")]
    [InlineData("{{ site.title = 'x' }}")]
    [InlineData("{{ include 'y' }}")]
    [InlineData("{{ include 'x' 'y' }}")]
    [InlineData("{{ include '../x' }}")]
    [InlineData("{{ asset 'b.css' }}")]
    [InlineData("{{ inline 'b.css' }}")]
    [InlineData("{{ inline 'b.js' }}")]
    [InlineData("{{ text | string.nothing }}")]
    [InlineData("{{ date.now }}")]
    [InlineData("{{ math.random 1 2 }}")]
    [InlineData("{{ math.uuid }}")]
    [InlineData("{{ list[7].title }}")]
    public void A_mistake_in_a_template_is_an_error_at_its_place(string template)
    {
        Render("<p>\n  " + template, out var mistakes);
        Assert.StartsWith("theme/page.html(2,", Assert.Single(mistakes.Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public void Output_has_no_limit() => Assert.Equal(3_000_000, Render("{{ text = '0123456789' * 100 }}{{ for i in 1..3000 }}{{ text }}{{ end }}", out _).Length);

    private static string Render(string template, out string mistakes)
    {
        (string, object?)[] values = [("text", "<b> & \"'"), ("markup", new Markup("<b>")), ("nothing", null), ("list", (string[])["<"])];
        (var output, mistakes) = RenderedTemplate.Of(template, new Dictionary<string, string> { ["x"] = "[{{ text }}]" }, isInterpreted: false, values);
        return output;
    }
}
