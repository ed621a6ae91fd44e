using Site.Related;

namespace Site.Tests.Related;

public sealed class SingularTests
{
    [Theory]
    [InlineData("networks", "network")]
    [InlineData("studies", "study")]
    [InlineData("codes", "code")]
    [InlineData("LLMs", "LLM")]
    public void Of_a_plural_lacks_its_ending(string plural, string singular) => Assert.Equal(singular, Singular.Of(plural).ToString());

    [Theory]
    [InlineData("class")]
    [InlineData("analysis")]
    [InlineData("gas")]
    [InlineData("heroes")]
    [InlineData("model")]
    public void Of_another_word_is_the_word(string word) => Assert.Equal(word, Singular.Of(word).ToString());
}
