using System.Buffers;
using System.Text;
using Scriban;
using Site.Addresses;
using Site.Diagnostics;
using Site.Markdown;
using Site.Templates;
using Site.Views;

namespace Site.Tests.Templates;

/// <summary>Compiled templates write what the interpreter would.</summary>
public sealed class TemplateCompilerTests
{
    // A statement that only the interpreter knows: it makes it run the whole theme.
    private const string Interpreted = "{{ while false }}{{ end }}";

    public static TheoryData<string> Templates =>
    [
        "{{ text }}{{ markup }}{{ nothing }}{{ list }}{{ 1 }}{{ 1.5 }}{{ true }}{{ 'a<b' }}",
        "a {{~ text ~}} b\n  {{- text -}}\n c",
        "{{ if nothing }}1{{ else if text }}2{{ else }}3{{ end }}{{ if 0 }}4{{ end }}{{ if '' }}5{{ end }}{{ if !nothing }}6{{ end }}",
        "{{ if text == '<b> & \"' && number > 2 || nothing }}1{{ end }}{{ if number != 3 }}2{{ end }}{{ if (number >= 3) && !(number < 3) }}3{{ end }}",
        "{{ 'a' == 'A' }}{{ null == '' }}{{ 1 == 1.0 }}{{ '1' == 1 }}{{ 2 <= 3 }}{{ number - 1 }}{{ number * 2 + 1 }}{{ 'b' > 'a' }}",
        "{{ number == 3 ? 'three' : text }}{{ nothing || text }}{{ text && number }}{{ !text }}",
        "{{ for x in list }}{{ x }}{{ for.index }}{{ for.rindex }}{{ for.first }}{{ for.last }}{{ for.even }}{{ for.odd }}{{ for.changed }}{{ for.length }};{{ end }}",
        "{{ for x in list reversed }}{{ x }}{{ end }}|{{ for x in list reversed limit:2 }}{{ x }}{{ for.last }}{{ end }}|{{ for x in list offset:1 reversed }}{{ x }}{{ end }}",
        "{{ for x in list limit:2 offset:1 }}{{ x }}{{ for.index }}{{ end }}|{{ for x in list limit:-1 }}{{ x }}{{ end }}|{{ for x in list offset:-1 limit:0 }}{{ x }}{{ else }}none{{ end }}",
        "{{ for x in [] }}{{ x }}{{ else }}none{{ end }}{{ for x in nothing }}{{ x }}{{ else }}none{{ end }}{{ for x in 'ab' }}{{ x }}.{{ end }}{{ for x in 1..4 }}{{ x }}{{ end }}",
        "{{ for x in list }}{{ for x in [1, 2] }}{{ x }}{{ for.index }}{{ end }}{{ x }}{{ for.index }}{{ end }}",
        "{{ for x in list }}{{ y = x }}{{ x = 'z' }}{{ x }}{{ end }}{{ y }}{{ x = 5 }}{{ x }}{{ for x in [1] }}{{ x = 7 }}{{ x }}{{ end }}{{ x }}",
        "{{ for x in list }}{{ include 'x' }}{{ end }}{{ x = 'c' }}{{ include 'x' }}{{ y }}",
        "{{ x = 1 }}{{ a = include 'x' }}{{ a }}{{ 'x' | include }}",
        "{{ capture c }}<i>{{ text }}</i>{{ for i in list }}{{ i }}{{ end }}{{ end }}{{ c }}{{ c }}",
        "{{ list | array.last }}{{ list.size }}{{ list[1] }}{{ (list | array.reverse)[0] }}{{ [text, number].size }}{{ text.size }}{{ list | array.join ', ' }}",
        "{{ for x in (list | array.sort | array.reverse) limit:2 }}{{ x | string.upcase }}{{ math.ceil (for.index * 1.5) }}{{ end }}",
        "{{ count 1234 'paper' 'papers' }}{{ asset 'a.css' }}{{ root }}{{ site.title }}{{ page.title }}{{ site.pages.size }}",
        "{{ once 'footer' site }}{{ once 'footer' site }}{{ once 'footer' nothing }}",
        "{{ for asset in list }}{{ asset }}{{ end }}",
        "{{ # a comment }}{{ 'a' ; 'b' }}{{ x = 1; x }}{{ this.text }}",
        "{{ unknown }}",
        "{{ nothing.title }}",
        "{{ site.titel }}",
        "{{ text.title }}",
        "{{ for.index }}",
        "{{ for x in list }}{{ end }}{{ x }}",
        "{{ include 'y' }}",
        "{{ asset 'b.css' }}",
        "{{ once 'footer' 'text' }}",
        "{{ list[9].title }}",
        "{{ list | array.last }}{{ [] | array.last }}{{ nothing | array.last }}{{ 1..3 | array.last }}{{ text | array.last }}",
        "{{ list | array.join ', ' }}{{ [1, 2] | array.join '-' }}{{ [] | array.join ', ' }}{{ nothing | array.join ',' }}",
        "{{ count number 'one' 'many' }}{{ count 1.0 'one' 'many' }}{{ count 1 text text }}{{ number + 2147483647 }}{{ number - 4 }}{{ -2147483648 - 1 }}{{ 1 + 1.5 }}",
        "{{ if site.title }}1{{ end }}{{ if !site.author }}2{{ end }}{{ if page.kind == 'page' && site.papers == 0 }}3{{ else }}4{{ end }}{{ if site.author || text }}5{{ end }}{{ if page.kind == 'x' || nothing }}6{{ end }}",
        "{{ include 'footer' }}{{ if page.kind != 'page' }}{{ unknown }}{{ else if root == '../' }}up{{ end }}{{ site.title == 'a' ? 1 : 2 }}",
        "{{ site = 1 }}{{ site }}",
        "{{ for root in list }}{{ root }}{{ include 'footer' }}{{ end }}{{ root }}",
        "{{ if page.kind && site.titel }}{{ end }}",
        "{{ include 'self' }}",
        "{{ if site.titel }}{{ end }}",
    ];

    [Theory]
    [MemberData(nameof(Templates))]
    public void A_compiled_template_writes_what_an_interpreted_one_does(string template)
    {
        var compiled = Render(template, expectCompiled: true);
        Assert.Equal(Render(template + Interpreted, expectCompiled: false), compiled);
        Assert.NotEqual("", compiled);
    }

    [Theory]
    [InlineData("{{ for x in list }}{{ if x == 'b' }}{{ break }}{{ end }}{{ x }}{{ end }}", "a")]
    [InlineData("{{ case number }}{{ when 3 }}three{{ else }}other{{ end }}", "three")]
    [InlineData("{{ func twice(a) }}{{ a }}{{ a }}{{ end }}{{ twice 'x' }}", "xx")]
    [InlineData("{{ i = 0 }}{{ i += 2 }}{{ i }}", "2")]
    public void What_cannot_be_compiled_is_interpreted(string template, string expected) =>
        Assert.Equal(expected, Render(template, expectCompiled: false));

    [Fact]
    public void The_theme_of_the_repository_is_compiled()
    {
        var folder = Path.Combine(Repository.Root, "theme");
        var templates = Directory.EnumerateFiles(folder, "*.html", SearchOption.AllDirectories)
            .ToDictionary(f => f, f => TemplateParser.Parse(File.ReadAllText(f), f, new DiagnosticBag()) ?? Template.Parse(""));
        Assert.NotNull(new Theme(templates, new Dictionary<string, string>(), "theme").BoundNames);
    }

    private static string Render(string template, bool expectCompiled)
    {
        var diagnostics = new DiagnosticBag();
        var sources = new Dictionary<string, string>
        {
            ["page.html"] = template,
            ["layouts/default.html"] = "{{ content }}",
            ["partials/x.html"] = "[{{ x }}{{ y = x }}]",
            ["partials/self.html"] = "<{{ site.title }}{{ include 'self' }}>",
            ["partials/footer.html"] = "<{{ site.title }} {{ root }}>",
        };
        var theme = new Theme(
            sources.ToDictionary(s => s.Key, s => TemplateParser.Parse(s.Value, s.Key, diagnostics) ?? Template.Parse("")),
            new Dictionary<string, string> { ["a.css"] = "assets/a.1.css" },
            "theme");
        Assert.Equal(expectCompiled, theme.BoundNames is not null);

        var site = Site.Tests.Views.EmptySite.View();
        var output = new ArrayBufferWriter<byte>();
        var page = new PageView
        {
            Kind = "page",
            Path = SitePath.Parse("a/b.html"),
            Title = "T",
            Values = [("text", "<b> & \""), ("markup", new Markup("<b>")), ("nothing", null), ("number", 3), ("list", (string[])["a", "b", "b", "<"])],
        };
        new PageRenderer(theme, site, diagnostics).Render(page, output);
        var errors = diagnostics.Sorted().Select(d => $"{d.Location} {d.Message}\n");
        return diagnostics.Sorted().Any() ? string.Concat(errors) : Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
