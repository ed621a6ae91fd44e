using Site.Words;

namespace Site.Tests.Words;

/// <summary>The samples of Unicode CLDR's table of plural rules.</summary>
public class PluralRulesTests
{
    private static readonly int[] Numbers = [0, 1, 2, 5, 12, 21];

    [Theory]
    [InlineData("en", "other one other other other other")]
    [InlineData("de-AT", "other one other other other other")]
    [InlineData("zh-Hans", "other other other other other other")]
    [InlineData("fr", "one one other other other other")]
    [InlineData("pt-BR", "one one other other other other")]
    [InlineData("pt-PT", "other one other other other other")]
    [InlineData("ru", "many one few many many one")]
    [InlineData("pl", "many one few many many many")]
    [InlineData("cs", "other one few other other other")]
    public void Each_language_has_its_own(string language, string expected) =>
        Assert.Equal(expected, string.Join(' ', Numbers.Select(n => PluralRules.FormOf(n, language))));
}
