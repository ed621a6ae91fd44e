using Site.Search;

namespace Site.Tests.Search;

public sealed class SearchWordsTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("Attention Is All You Need", "attention is all you need")]
    [InlineData("Poincaré, Gödel & Łukasiewicz", "poincare godel lukasiewicz")]
    [InlineData("STRASSE Straße STRAẞE", "strasse strasse strasse")]
    [InlineData("Ærøskøbing", "aeroskobing")]
    [InlineData("ΣΊΣΥΦΟΣ Σίσυφος", "σισυφοσ σισυφοσ")]
    [InlineData("İstanbul ısı", "istanbul isi")]
    [InlineData("ﬁne 𝒪(n²) ™", "fine o n2 tm")]
    [InlineData("model's", "model s")]
    [InlineData("<script>alert(1)</script>", "script alert 1 script")]
    [InlineData("a\u2028b\u0000c\u0007", "a b c")]
    [InlineData("深度学习 models", "深 深度 度 度学 学 学习 习 models")]
    [InlineData("GPT4の𠀋", "gpt4 の の𠀋 𠀋")]
    [InlineData("学习，者 习", "学 学习 习 者 习")]
    [InlineData("a-深度", "a 深 深度 度")]
    [InlineData("แมว", "แ แม ม มว ว")]
    [InlineData("हिन्दी", "हिनदी")]
    public void Are_folded_runs_of_letters_and_digits(string text, string expected) => Assert.Equal(expected, Of(text));

    [Theory]
    [InlineData("fine-tuning", "fine tuning finetuning")]
    [InlineData("Fine‑Tuning", "fine tuning finetuning")]
    [InlineData("GPT-4", "gpt 4 gpt4")]
    [InlineData("state-of-the-art", "state of the art")]
    [InlineData("pre-trained, -x- and a - b", "pre trained pretrained x and a b")]
    [InlineData("-a", "a")]
    [InlineData("a-", "a")]
    [InlineData("C++ and C#, g++", "c c++ and c c# g g++")]
    [InlineData("C++17 1+1", "c 17 1 1")]
    [InlineData("modelling++ models# C++", "modelling models c c++")]
    public void Give_the_joined_form_of_a_compound_of_two(string text, string expected) => Assert.Equal(expected, Of(text));

    [Fact]
    public void Leave_out_runs_that_nobody_types() =>
        Assert.Equal($"a {new string('y', 40)} b", Of($"a {new string('x', 41)} {new string('y', 40)} b"));

    [Fact]
    public void Survive_half_a_surrogate_pair() => Assert.Equal("a b é".Replace('é', 'e'), Of("a\ud835 b é"));

    private static string Of(string text)
    {
        var words = new List<string>();
        foreach (var word in SearchWords.In(text)) words.Add(word.ToString());
        return string.Join(' ', words);
    }
}
