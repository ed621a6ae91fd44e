using Site.Papers;

namespace Site.Tests.Papers;

public sealed class Utf8TextTests
{
    [Theory]
    [InlineData("")]
    [InlineData("An abstract.")]
    [InlineData("Poincaré’s 山 and \ud83d\ude00")]
    public void A_text_is_given_back_as_it_was(string text)
    {
        char[] room = [];
        Utf8Text kept = text;
        Assert.Equal(text, kept.ToString());
        Assert.Equal(text, kept.In(ref room).ToString());
    }

    [Theory]
    [InlineData("", true)]
    [InlineData(" \n\t\u00a0\u3000", true)]
    [InlineData(" \u3000山", false)]
    [InlineData("a", false)]
    public void A_text_of_white_space_is_blank(string text, bool isBlank) => Assert.Equal(isBlank, new Utf8Text(text).IsBlank);

    [Fact]
    public void What_is_absent_stays_absent()
    {
        string? absent = null;
        Utf8Text? kept = absent;
        Assert.Null(kept);
    }
}
