using Jint;
using Site.Addresses;
using Site.Diagnostics;
using Site.Papers;
using Site.Topics;

namespace Site.Tests.Search;

/// <summary>The words that a reader follows are found as a phrase of the vocabulary is.</summary>
public sealed class FollowedWordsTests
{
    private static readonly Engine Script = new Engine()
        .Execute("const document = { documentElement: { dataset: { site: 'x' } } };")
        .Execute(File.ReadAllText(Path.Combine(Repository.Theme, "assets", "reader.js", "1-mine.js")));

    [Theory]
    [InlineData("language model", "Language-Models.")]
    [InlineData("language model", "sublanguage model")]
    [InlineData("GAN", "gan")]
    [InlineData("深度学习", "基于深度学习的方法")]
    [InlineData("深度学习", "学习深度")]
    [InlineData("LLM", "使用LLM模型")]
    [InlineData("LLM", "使用VLLM模型")]
    [InlineData("LLM", "LLM을 사용")]
    [InlineData("モデル", "大規模言語モデルの学習")]
    [InlineData("강화학습", "심층 강화학습을 이용한")]
    [InlineData("강화학습", "비강화학습")]
    [InlineData("การเรียนรู้", "วิธีการเรียนรู้เชิงลึก")]
    public void Are_found_as_phrases_are(string phrase, string text)
    {
        var vocabulary = new Vocabulary([new Topic { Slug = Slug.Parse("t"), Name = "T", Phrases = [phrase], At = default }], new DiagnosticBag());
        var found = Script.SetValue("a", phrase).SetValue("b", text).Evaluate("mine.phrase(a).test(b)").AsBoolean();
        Assert.Equal(vocabulary.Match(text).Count == 1, found);
    }
}
