using Site.Text;

namespace Site.Tests.Text;

public sealed class TextLinksTests
{
    [Theory]
    [InlineData("see https://github.com/A/B.", "https://github.com/A/B")]
    [InlineData("(https://a.org/x_(y)), and", "https://a.org/x_(y)")]
    [InlineData("[t](https://a.org/b) [https://c.org](https://c.org)", "https://a.org/b https://c.org https://c.org")]
    [InlineData("<HTTP://a.org>; *https://b.org*", "HTTP://a.org https://b.org")]
    [InlineData("https://a.org/public{code} 地址：https://b.org。", "https://a.org/public https://b.org")]
    [InlineData("https:// ftp://a.org x://y http://. none", "")]
    public void Are_listed_without_what_surrounds_them(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', TextLinks.In(text)));

    [Theory]
    [InlineData("at https://github.com/A/B.https://github.com/A/B.", "at https://github.com/A/B.")]
    [InlineData("https://a.org/bhttps://a.org/bhttps://a.org/b done", "https://a.org/b done")]
    [InlineData("https://web.archive.org/web/2020/https://a.org", "https://web.archive.org/web/2020/https://a.org")]
    [InlineData("https://a.org https://a.org", "https://a.org https://a.org")]
    public void Repeated_without_a_space_are_one(string text, string expected) => Assert.Equal(expected, TextLinks.Repair(text));
}
