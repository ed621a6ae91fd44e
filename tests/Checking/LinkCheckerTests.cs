using System.Text;
using Site.Checking;
using Site.Diagnostics;
using Site.Digest;

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

    private static IReadOnlyList<Diagnostic> Check(string html)
    {
        var diagnostics = new DiagnosticBag();
        var page = new SiteFile(SitePath.Parse("a/b c.html"), "theme/paper.html", _ => { });
        var checker = new LinkChecker([page.Path, SitePath.Parse("index.html")], "https://example.org/digest/", diagnostics);
        checker.Check(page, Encoding.UTF8.GetBytes(html));
        checker.Report();
        return diagnostics.Sorted();
    }
}
