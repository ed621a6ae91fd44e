using System.Text.RegularExpressions;
using Site.Ledgers;
using Site.Words;

namespace Site.Tests.Words;

/// <summary>The words that come with the program.</summary>
public partial class ThemeWordsTests
{
    [Theory]
    [InlineData("de")]
    [InlineData("zh")]
    public void Every_word_has_a_translation(string language)
    {
        Assert.Equal(ThemeWordFiles.Read("en").Select(w => w.Key).Order(StringComparer.Ordinal), ThemeWordFiles.Read(language).Select(w => w.Key).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("de")]
    [InlineData("zh")]
    public void A_translation_has_the_values_and_links_of_the_word(string language)
    {
        var translated = ThemeWordFiles.Read(language).ToDictionary(w => w.Key, StringComparer.Ordinal);
        Assert.All(ThemeWordFiles.Read("en").Where(w => !w.Key.StartsWith("dates.", StringComparison.Ordinal)), word => Assert.Equal(Parts(word), Parts(translated[word.Key])));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    [InlineData("zh")]
    public void Each_form_of_the_plural_is_one_of_its_language(string language)
    {
        var forms = Enumerable.Range(0, 200).Select(n => PluralRules.FormOf(n, language)).ToHashSet();
        Assert.All(ThemeWordFiles.Read(language), word => Assert.Subset(forms, word.Forms.Keys.ToHashSet()));
    }

    [Fact]
    public void Every_detail_of_the_ledger_has_words()
    {
        Assert.Equal(Detail.Codes.Select(c => $"status.details.{c}"), ThemeWordFiles.Read("en").Select(w => w.Key).Where(k => k.StartsWith("status.details.", StringComparison.Ordinal)));
    }

    // The class of what only a screen reader says may be needed more often in one language than in another.
    private static IEnumerable<string> Parts(Word word) => Part().Matches(word.Text).Select(p => p.Value).Distinct().Where(p => p != "<span class=\"vh\">").Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{[a-z_.]+\}|<[a-z][^>]*>")]
    private static partial Regex Part();
}
