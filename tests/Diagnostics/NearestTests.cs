using Site.Diagnostics;

namespace Site.Tests.Diagnostics;

public sealed class NearestTests
{
    private static readonly string[] Fields = ["title", "abstract", "arxiv", "authors", "tags", "url"];

    [Theory]
    [InlineData("titel", "title")]
    [InlineData("Title", "title")]
    [InlineData("abstrakt", "abstract")]
    [InlineData("author", "authors")]
    [InlineData("tag", "tags")]
    [InlineData("ulr", "url")]
    [InlineData("x", null)]
    [InlineData("publisher", null)]
    [InlineData("", null)]
    public void The_nearest_word_is_suggested(string seen, string? expected) => Assert.Equal(expected, Nearest.Of(seen, Fields));

    [Fact]
    public void A_hint_is_empty_where_nothing_is_near() =>
        Assert.Equal((" Did you mean 'title'?", ""), (Nearest.Hint("titel", Fields), Nearest.Hint("zzz", Fields)));
}
