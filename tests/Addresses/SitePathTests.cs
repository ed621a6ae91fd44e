using Site.Addresses;

namespace Site.Tests.Addresses;

public sealed class SitePathTests
{
    [Theory]
    [InlineData("index.html", "")]
    [InlineData("papers/2603.10165.html", "../")]
    [InlineData("tags/agents/2.html", "../../")]
    [InlineData(".well-known/a b+c@d~e_f.txt", "../")]
    public void A_path_inside_the_site_knows_its_way_to_the_root(string text, string root) => Assert.Equal(root, SitePath.Parse(text).ToRoot);

    [Theory]
    [InlineData("")]
    [InlineData("/index.html")]
    [InlineData("a//b")]
    [InlineData("a/")]
    [InlineData("../a")]
    [InlineData("a/../b")]
    [InlineData("./a")]
    [InlineData("C:/a")]
    [InlineData("a\\b")]
    [InlineData("a?b")]
    [InlineData("a#b")]
    [InlineData("a%2Fb")]
    [InlineData("a\nb")]
    [InlineData("a.")]
    [InlineData("a ")]
    [InlineData("con.html")]
    [InlineData("a/LPT1")]
    public void Nothing_else_is_a_path(string text) => Assert.False(SitePath.TryParse(text, out _));

    [Fact]
    public void Names_have_a_length_that_disks_can_hold()
    {
        Assert.True(SitePath.TryParse(new string('a', 200), out _));
        Assert.False(SitePath.TryParse(new string('a', 201), out _));
    }
}
