using System.Text;
using Site.Addresses;
using Site.Checking;
using Site.Diagnostics;

namespace Site.Tests.Checking;

public sealed class LinkCheckerTests
{
    [Theory]
    [InlineData("<a href=\"../index.html\">")]
    [InlineData("<a href=\"b%20c.html?x#y\">")]
    [InlineData("<a href='./b c.html'>")]
    [InlineData("<a href=\"#x\"><a href=\"\">")]
    [InlineData("<a href=\"https://other.example.org/x\"><a href=\"mailto:a@b.org\"><img src=\"data:image/png;base64,x\">")]
    [InlineData("<a href=\"https://example.org/digest/\"><a href=\"https://example.org/digest/index.html\">")]
    [InlineData("<p>He wrote href=&quot;x&quot;</p><a data-href=\"x\">")]
    [InlineData("<p>He wrote href='x' and src=\"y\" in text</p><p title=\" href='x'\">")]
    [InlineData("<!-- <a href=x> --><script>'<a href=x>'</script><textarea><a href=x></textarea>")]
    [InlineData("<A HREF=../index.html><a\nHref = '../index.html'><a href=\" ../in\ndex.html\t\">")]
    [InlineData("<a href=..&sol;index&period;html><a href='b&#32;c.html'><a href=b%20c.html?x&amp;y>")]
    [InlineData("<a href=?x><a href=./b%20c.html#x><a href=../index.html?x=y/z:w>")]
    [InlineData("<a href='..\\index.html'><a href='%2e%2e/index.html'>")]
    [InlineData("<a href=//other.example.org/x><a href=JavaScript:x()><a href=tel:1>")]
    [InlineData("<a href=https://example.org/digest/?x><a href=https://example.org/digest/#x><a href=https://example.org/digestive/x>")]
    [InlineData("<a href=../index.html href=dead.html><a ping=x><q cite=x><p data=x manifest=y><meta content='0;url=x'>")]
    [InlineData("<svg><use href='#x' xlink:href='#y'/></svg><img srcset='../index.html, ../index.html 2x,data:image/png;base64,x 3x'>")]
    [InlineData("<meta http-equiv=refresh content=5><meta http-equiv=refresh content='x; url=y'><meta http-equiv=Refresh content='0; URL=\"../index.html\"'>")]
    [InlineData("<p style='background: url(&quot;../index.html&quot;)'><style>/* url(x) */ a { content: 'url(x)'; background: url( ../index.html ) } b { src: url('data:x') }</style>")]
    [InlineData("<base target=_blank>")]
    public void A_link_to_a_file_of_the_site_or_out_of_it_is_fine(string html) => Assert.Empty(Check(html));

    [Theory]
    [InlineData("<a href=\"index.html\">")]
    [InlineData("<a href=\"/index.html\">")]
    [InlineData("<a href=\"../../index.html\">")]
    [InlineData("<a href=\"../\">")]
    [InlineData("<a href=\".\">")]
    [InlineData("<img\n\tsrc=\"x.png\">")]
    [InlineData("<a class=\"x\"\r\nhref='INDEX.html'>")]
    [InlineData("<a href=\"https://example.org/digest/nowhere.html\">")]
    [InlineData("<a href=dead.html>")]
    [InlineData("<A HREF=\"dead.html\">")]
    [InlineData("<form action=dead.html>")]
    [InlineData("<button formaction='dead.html'>")]
    [InlineData("<a href=../index.html/>")]
    [InlineData("<a href=b c.html>")]
    [InlineData("<a href=tags/>")]
    [InlineData("<a href='a%2Findex.html'>")]
    [InlineData("<area href=x><AREA HREF=x>")]
    [InlineData("<svg><a xlink:href=x>")]
    [InlineData("<noscript><link rel=stylesheet href=x.css></noscript>")]
    [InlineData("<video poster=x.png>")]
    [InlineData("<object data=x.pdf>")]
    [InlineData("<html manifest=x>")]
    [InlineData("<table background=x.png>")]
    [InlineData("<img srcset='../index.html 1x, x.png 2x'>")]
    [InlineData("<img srcset='../index.html (a, b) 1x,x.png'>")]
    [InlineData("<link imagesrcset=', x.png,'>")]
    [InlineData("<meta content='0; url=x.html' http-equiv=REFRESH>")]
    [InlineData("<meta http-equiv=refresh content='.5,URL = \"x.html\" >'>")]
    [InlineData("<iframe srcdoc='<a href=&quot;x&quot;>'>")]
    [InlineData("<p style=\"background: url('x.png')\">")]
    [InlineData("<style>@import 'x.css';</style>")]
    [InlineData("<style>@IMPORT/**/\"x.css\";</style>")]
    [InlineData("<style>a { background: URL(x\\.png) }</style>")]
    [InlineData("<svg><style>a { fill: url(x.svg#y) }</style></svg>")]
    [InlineData("<base href=/>")]
    public void A_link_to_nothing_is_an_error(string html)
    {
        var error = Assert.Single(Check(html));
        Assert.Equal((Codes.DeadLink, "theme/paper.html"), (error.Code, error.Location.File));
    }

    [Theory]
    [InlineData("x.html#part", "<a href=\"../x.html#part\">")]
    [InlineData("/x.html", "<a href=\"../x.html\"><a href=\"../index.html\">")]
    [InlineData("x%20y.html", "")]
    public void A_link_of_the_curators_to_nothing_is_an_error_where_it_is_written(string link, string html)
    {
        var place = new Location("input/pages/a.md", 3, 4);
        var error = Assert.Single(Check(html, new Located<string>(link, place), new Located<string>("a/b%20c.html?x", place)));
        Assert.Equal((Codes.DeadLink, place), (error.Code, error.Location));
    }

    [Theory]
    [InlineData("<a href=https://example.org/digest/paper.html>")]
    [InlineData("<a href=https://example.org/digest/text.html rel='nofollow noopener'>")]
    public void A_link_to_nothing_that_came_with_a_paper_stops_no_site(string html)
    {
        var warning = Assert.Single(Check(html));
        Assert.Equal((Severity.Warning, Codes.DeadLink, "a/b c.html"), (warning.Severity, warning.Code, warning.Location.File));
    }

    [Fact]
    public void A_link_of_the_themes_is_its_own_whatever_it_says_of_it() =>
        Assert.Equal(Severity.Error, Assert.Single(Check("<a href=dead.html rel=nofollow>")).Severity);

    [Theory]
    [InlineData("a { background: url(../index.html) }", null)]
    [InlineData("a { background: url(index.html) }", "index.html")]
    [InlineData("a { background: url(\"x y.png\") no-repeat, url( 'x y.png' ) }", "x y.png")]
    [InlineData("@import url(more.css); b { background: url(../index.html) }", "more.css")]
    [InlineData("/* ' */ a { content: \"\\\"url(x)\" } b { mask: url(\\78\\2e png) }", "x.png")]
    public void A_link_of_a_style_sheet_begins_at_the_sheet(string css, string? dead)
    {
        var diagnostics = new DiagnosticBag();
        var sheet = new SiteFile(SitePath.Parse("assets/style.css"), "theme/assets/style.css", _ => { });
        var checker = new LinkChecker([sheet, new SiteFile(SitePath.Parse("index.html"), "theme/home.html", _ => { })], [], ["https://example.org/digest/paper.html"], null);
        checker.Check(sheet, Encoding.UTF8.GetBytes(css));
        checker.Report(diagnostics);
        string[] expected = dead is null ? [] : [$"theme/assets/style.css: error PD404: assets/style.css links to '{dead}', which is no file of the site."];
        Assert.Equal(expected, diagnostics.Sorted().Select(d => d.ToString()));
    }

    [Theory]
    [InlineData("<p>\n<a href=\"nowhere.html\">", "<a href=nowhere.html>", "<a href=nowhere.html>", "theme/partials/footer.html(2,10): error PD404: index.html links to 'nowhere.html', which is no file of the site (2 pages have this link).")]
    [InlineData("<a href='{{ root }}nowhere.html#x'>", "<a href=nowhere.html#x>", "<a href=../nowhere.html#x>", "theme/partials/footer.html(1,20): error PD404: index.html links to 'nowhere.html#x', which is no file of the site (2 pages have this link).")]
    [InlineData("nowhere.html.txt xnowhere.html", "<a href=nowhere.html>", "", "theme/home.html: error PD404: index.html links to 'nowhere.html', which is no file of the site.")]
    public void What_a_partial_has_is_one_mistake(string partial, string home, string paper, string expected)
    {
        var (first, second) = (new SiteFile(SitePath.Parse("index.html"), "theme/home.html", _ => { }), new SiteFile(SitePath.Parse("papers/a.html"), "theme/paper.html", _ => { }));
        var checker = new LinkChecker([first, second], [new SourceText("theme/home.html", ""), new SourceText("theme/paper.html", ""), new SourceText("theme/partials/footer.html", partial)], [], null);
        checker.Check(first, Encoding.UTF8.GetBytes(home));
        checker.Check(second, Encoding.UTF8.GetBytes(paper));
        var diagnostics = new DiagnosticBag();
        checker.Report(diagnostics);
        Assert.Equal([expected], diagnostics.Sorted().Select(d => d.ToString()));
    }

    [Fact]
    public void A_link_of_a_pages_own_template_is_told_there()
    {
        var page = new SiteFile(SitePath.Parse("index.html"), "theme/home.html", _ => { });
        var checker = new LinkChecker([page], [new SourceText("theme/home.html", "<p>\n<a href='x.html'>"), new SourceText("theme/partials/a.html", "<a href='x.html'>")], [], null);
        checker.Check(page, "<a href=x.html>"u8);
        var diagnostics = new DiagnosticBag();
        checker.Report(diagnostics);
        Assert.Equal(new Location("theme/home.html", 2, 10), Assert.Single(diagnostics.Sorted()).Location);
    }

    private static IReadOnlyList<Diagnostic> Check(string html, params Located<string>[] links)
    {
        var diagnostics = new DiagnosticBag();
        var page = new SiteFile(SitePath.Parse("a/b c.html"), "theme/paper.html", _ => { }) { Links = links };
        var checker = new LinkChecker([page, new SiteFile(SitePath.Parse("index.html"), "theme/home.html", _ => { })], [], ["https://example.org/digest/paper.html"], "https://example.org/digest/");
        checker.Check(page, Encoding.UTF8.GetBytes(html));
        checker.Report(diagnostics);
        return diagnostics.Sorted();
    }
}
