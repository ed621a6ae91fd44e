using Site.Text;

namespace Site.Tests.Text;

public sealed class ScriptWordsTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("GPT-4's 3D `view`, a_b", "GPT|4|s|3D|view|a|b")]
    [InlineData("世界hello 世", "世|界|hello|世")]
    [InlineData("𝒪𠀋𠀋a", "𝒪|𠀋|𠀋|a")]
    [InlineData("か\u3099く", "か\u3099|く")]
    [InlineData("รู้แล้ว", "รู้|แ|ล้|ว")]
    [InlineData("LLM을 학습 3차원", "LLM|을|학습|3|차원")]
    [InlineData("हिन्दी Việt العَرَبِيَّة", "हिन्दी|Việt|العَرَبِيَّة")]
    public void Give_each_sign_where_words_are_not_parted_by_spaces(string text, string expected) => Assert.Equal(expected, Of(text));

    [RepeatableProperty(300, 3000)]
    public bool Hold_the_letters_of_the_runs_and_no_others(string? text)
    {
        var runs = new List<string>();
        foreach (var run in new WordEnumerator(text)) runs.Add(run.ToString());
        return string.Concat(runs) == Of(text ?? "").Replace("|", "", StringComparison.Ordinal);
    }

    private static string Of(string text)
    {
        var words = new List<string>();
        foreach (var word in new ScriptWords(text)) words.Add(word.ToString());
        return string.Join('|', words);
    }
}
