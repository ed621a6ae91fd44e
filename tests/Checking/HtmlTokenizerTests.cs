using System.Text;
using Site.Checking;
using Site.Tests.Sites;

namespace Site.Tests.Checking;

/// <summary>The tags and attributes that the program reads are those that a browser's parser finds, for which AngleSharp stands in.</summary>
public sealed class HtmlTokenizerTests(RealSite site)
{
    [Theory]
    [InlineData("<a href=dead.html>x</a><A HREF='b.html' Class = x >")]
    [InlineData("<a href = \"a'b\" title='c\"d' data-x=e'f\"g`h>")]
    [InlineData("<a/href=x/><br/><img src=x/ alt>")]
    [InlineData("<a href=\"x\"title=\"y\"id=z><a =x y==z \"=1>")]
    [InlineData("<a\n\thref\r\n=\f'x'\n>")]
    [InlineData("<a href=x HREF=y Href='z'>")]
    [InlineData("<a href=>text</a><a href= ><a href>")]
    [InlineData("<a href=x <b id=y>")]
    [InlineData("a < b <3 <= </ a> </> <><p id=x>")]
    [InlineData("<p id=a><a href=\"never closed")]
    [InlineData("<p id=a><a href=x")]
    [InlineData("<p id=a><")]
    [InlineData("<p id=a></")]
    [InlineData("<p id=a></b href=x")]
    [InlineData("<p id=a></b title='>'><i id=b>")]
    [InlineData("<!-- <a href=x> --><p id=a>")]
    [InlineData("<!--><p id=a>--><p id=b>")]
    [InlineData("<!---><p id=a>--><p id=b>")]
    [InlineData("<!----><p id=a>")]
    [InlineData("<!-- x --!><p id=a>")]
    [InlineData("<!-- x --!-- ><p id=a>--><p id=b>")]
    [InlineData("<!-- x ---><p id=a><!-- <!-- --><p id=b>")]
    [InlineData("<!-- x")]
    [InlineData("<!x <p id=a> y><p id=b>")]
    [InlineData("<?php <p id=a> ?><p id=b>")]
    [InlineData("<!DOCTYPE html PUBLIC \"a>b\"><p id=a>")]
    [InlineData("<![CDATA[ <p id=a> ]]><p id=b>")]
    [InlineData("<svg><![CDATA[ <p id=a> ]]><g id=b></g></svg><![CDATA[ <p id=c> ]]>")]
    [InlineData("<svg><![CDATA[ <p id=a>")]
    [InlineData("<title><a href=x></title ><a href=y>")]
    [InlineData("<textarea><a href=x></textareas></textarea/><a href=y>")]
    [InlineData("<TEXTAREA id=a><b></TextArea><a href=y>")]
    [InlineData("<xmp><a href=x></xmp><iframe><a href=x></iframe><noembed><a href=x></noembed><noframes><a href=x></noframes><a href=y>")]
    [InlineData("<noscript><a href=x></noscript>")]
    [InlineData("<style>a { content: '<a href=x>' }</style><a href=y>")]
    [InlineData("<style><!-- </style><a href=y> -->")]
    [InlineData("<plaintext><a href=x></plaintext><a href=y>")]
    [InlineData("<script>if (a<b) '<a href=x>'</script><a href=y>")]
    [InlineData("<script><!-- <script> <a href=x> </script> <a href=y> --></script><a href=z>")]
    [InlineData("<script><!-- <script> --> </script><a href=z>")]
    [InlineData("<script><!--> <script> </script><a href=z>")]
    [InlineData("<script><!---> <script> </script><a href=z>")]
    [InlineData("<script><!-- </script><a href=z> --></script>")]
    [InlineData("<script><!-- <scripts> </script><a href=z>")]
    [InlineData("<script><!-- <script></script><script></script></script><a href=z>")]
    [InlineData("<script>x")]
    [InlineData("<svg><title><a href=x></a></title><style><g id=a></g></style><script><g id=b></g></script></svg><style><g id=c></style>")]
    [InlineData("<svg><path id=a /><style/><g id=b></svg><title><b></title>")]
    [InlineData("<svg/><title><b></title><a href=x>")]
    [InlineData("<svg><foreignObject><style><b></style><svg><style><g id=a></style></svg></foreignObject><style><g id=b></style></svg>")]
    [InlineData("<svg><g><p id=a><style><b></style>")]
    [InlineData("<svg><font id=a><style><g></style></font><font color=x><style><b></style>")]
    [InlineData("<div><svg><g></div><style><b></style>")]
    [InlineData("<math><mi><style><b></style></mi><mrow><style><g id=a></style></mrow></math><style><b></style>")]
    [InlineData("<math><annotation-xml encoding='TEXT/html'><style><b></style></annotation-xml><annotation-xml><style><g id=a></style></annotation-xml></math>")]
    [InlineData("<math><annotation-xml><svg><foreignObject><p id=a></foreignObject><g id=b></svg></annotation-xml></math>")]
    [InlineData("<template><a href=x></template>")]
    [InlineData("<a href='?a=b&copy=c&amp;d=&ampe&amp=f&lt'><a href='&notit;&not;&not'><a href='x&period;html&sol;&colon;&NewLine;&Tab;'>")]
    [InlineData("<a href='&#97;&#x62;&#X63;&#100&#x65 &#;&#x;&#&'><a href='&#0;&#128;&#x80;&#xD800;&#x110000;&#99999999999999999999;'>")]
    [InlineData("<a href='&nothing;&apos;&apos&AMP;&AMP&eacute&Eacute;&eacute;&hearts;&hearts'>")]
    [InlineData("<a href=\"\u00e9\u4e2d\U0001F600\">")]
    public void Nasty_pages_have_the_tags_that_a_browser_sees(string html) => AssertSame(Encoding.UTF8.GetBytes("<!doctype html><body>" + html), html);

    [Fact]
    public void So_have_all_pages_of_the_fixtures()
    {
        foreach (var page in Directory.EnumerateFiles(Path.Combine(Repository.Fixtures, "sites"), "*.html", SearchOption.AllDirectories)) AssertSame(File.ReadAllBytes(page), page);
    }

    [Fact]
    public void So_have_all_pages_of_the_shipped_digest()
    {
        foreach (var page in Directory.EnumerateFiles(site.Offline, "*.html", SearchOption.AllDirectories)) AssertSame(File.ReadAllBytes(page), page);
    }

    private static void AssertSame(byte[] html, string page)
    {
        var expected = Expected(Encoding.UTF8.GetString(html)).ToArray();
        var actual = Actual(html).Where(t => !IsImplied(t)).ToArray();
        Assert.True(expected.SequenceEqual(actual), $"{page}\nexpected: {string.Join('\n', expected.Except(actual).Take(5))}\nactual: {string.Join('\n', actual.Except(expected).Take(5))}");
    }

    private static List<string> Actual(ReadOnlySpan<byte> html)
    {
        var tags = new List<string>();
        var tokenizer = new HtmlTokenizer(html);
        while (tokenizer.ReadStartTag())
        {
            var attributes = new List<(string, string)>();
            foreach (var attribute in tokenizer.Attributes)
                attributes.Add((Encoding.UTF8.GetString(tokenizer.NameOf(attribute)), Encoding.UTF8.GetString(CharacterReferences.Decode(tokenizer.ValueOf(attribute)))));
            tags.Add(Shown(Encoding.UTF8.GetString(tokenizer.TagName), attributes));
        }

        return tags;
    }

    private static IEnumerable<string> Expected(string html) =>
        Html.Elements(html).Select(e => Shown(e.NodeName, e.Attributes.Select(a => (a.Name, a.Value)))).Where(t => !IsImplied(t));

    private static string Shown(string tag, IEnumerable<(string Name, string Value)> attributes) =>
        $"<{tag.ToLowerInvariant()}{string.Concat(attributes.Select(a => $" {a.Name.ToLowerInvariant()}='{a.Value.ReplaceLineEndings("\n")}'"))}>";

    // What a parser adds where the page has none.
    private static bool IsImplied(string tag) => tag is "<html>" or "<head>" or "<body>" or "<tbody>" or "<colgroup>";
}
