using Site.Papers;

namespace Site.Tests.Papers;

public sealed class DoiTests
{
    [Theory]
    [InlineData("10.1109/5.771073", "10.1109/5.771073")]
    [InlineData("doi:10.1000/abc", "10.1000/abc")]
    [InlineData("https://doi.org/10.1000/abc", "10.1000/abc")]
    [InlineData("http://dx.doi.org/10.1000/a/b", "10.1000/a/b")]
    [InlineData("10.1000.10/a<b>(c)", "10.1000.10/a<b>(c)")]
    public void A_doi_is_read_from_its_forms(string text, string value) => Assert.Equal(value, Doi.Parse(text).Value);

    [Theory]
    [InlineData("")]
    [InlineData("10.1000/")]
    [InlineData("10.1000")]
    [InlineData("11.1000/a")]
    [InlineData("10.10/a")]
    [InlineData("10.10x0/a")]
    [InlineData("10.1000/a b")]
    [InlineData("https://example.org/10.1000/a")]
    public void Nothing_else_is_one(string text) => Assert.False(Doi.TryParse(text, out _));

    [Fact]
    public void Case_makes_no_difference() => Assert.Equal(Doi.Parse("10.1000/ABC"), Doi.Parse("10.1000/abc"));

    [Fact]
    public void Its_address_is_escaped() => Assert.Equal("https://doi.org/10.1000/a%3Cb%3E%3F%23", Doi.Parse("10.1000/a<b>?#").Url);
}
