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

    private static IReadOnlyList<Diagnostic> Check(string html, params Located<string>[] links)
    {
        var diagnostics = new DiagnosticBag();
        var page = new SiteFile(SitePath.Parse("a/b c.html"), "theme/paper.html", _ => { }) { Links = links };
        var checker = new LinkChecker([page, new SiteFile(SitePath.Parse("index.html"), "theme/home.html", _ => { })], "https://example.org/digest/", diagnostics);
        checker.Check(page, Encoding.UTF8.GetBytes(html));
        checker.Report();
        return diagnostics.Sorted();
    }
}
