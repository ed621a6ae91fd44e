using Site.Addresses;

namespace Site.Tests.Addresses;

public sealed class WebLinkTests
{
    [Theory]
    [InlineData("https://example.org", "https://example.org/")]
    [InlineData(" HTTP://Example.org/A?b=c#d ", "http://example.org/A?b=c#d")]
    [InlineData("https://example.org/a b\"c<d>", "https://example.org/a%20b%22c%3Cd%3E")]
    [InlineData("https://example.org/ä", "https://example.org/%C3%A4")]
    public void A_web_address_is_kept_escaped(string text, string url) => Assert.Equal(url, WebLink.Parse(text).Url);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("example.org")]
    [InlineData("/a")]
    [InlineData("//example.org/")]
    [InlineData("javascript:alert(1)")]
    [InlineData("java\nscript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("file:///etc/passwd")]
    [InlineData("ftp://example.org/")]
    [InlineData("mailto:a@example.org")]
    [InlineData("https://")]
    [InlineData("https://user:password@example.org/")]
    public void Nothing_else_is_one(string? text) => Assert.False(WebLink.TryParse(text, out _));

    [Theory]
    [InlineData("https://example.org", "https://example.org/")]
    [InlineData("https://example.org/digest", "https://example.org/digest/")]
    [InlineData("https://example.org/?a", null)]
    [InlineData("https://example.org/#a", null)]
    [InlineData("example.org", null)]
    public void A_base_address_ends_in_a_slash(string text, string? expected) =>
        Assert.Equal(expected, BaseUrl.TryParse(text, out var url) ? url : null);
}
