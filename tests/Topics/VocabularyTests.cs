using Site.Addresses;
using Site.Diagnostics;
using Site.Papers;
using Site.Topics;

namespace Site.Tests.Topics;

public sealed class VocabularyTests
{
    [Theory]
    [InlineData("language model", "A Language Model.", true)]
    [InlineData("language model", "language models", true)]
    [InlineData("language model", "language-model", true)]
    [InlineData("language model", "language\n  models", true)]
    [InlineData("language-model", "the language model", true)]
    [InlineData("language model", "language modeling", false)]
    [InlineData("language model", "sublanguage model", false)]
    [InlineData("language model", "language, model", false)]
    [InlineData("GAN", "a GAN", true)]
    [InlineData("GAN", "GANs", true)]
    [InlineData("GAN", "gan", false)]
    [InlineData("GAN", "ORGAN", false)]
    [InlineData("gnn", "GNNs", true)]
    [InlineData("gnn", "GNN's", true)]
    [InlineData("pre-training", "pre training", true)]
    [InlineData("pre-training", "pretraining", false)]
    [InlineData("3D", "in 3D.", true)]
    [InlineData("3D", "13D", false)]
    [InlineData("naïve", "Naïve", true)]
    [InlineData("agent", "x", false)]
    [InlineData("state space", "state state space", true)]
    [InlineData("chain of thought", "Chain-of-thoughts", true)]
    [InlineData("chain of thought", "chains of thought", false)]
    [InlineData("chain of thought", "thought of a chain of", false)]
    [InlineData("C++", "in C++.", true)]
    [InlineData("C++", "in C only", false)]
    [InlineData("深度学习", "基于深度学习的方法", true)]
    [InlineData("深度学习", "深度 学习", true)]
    [InlineData("深度学习", "深度。学习", false)]
    [InlineData("深度学习", "学习深度", false)]
    [InlineData("深度学习", "深学习", false)]
    [InlineData("深度学习", "习", false)]
    [InlineData("LLM", "使用LLM模型", true)]
    [InlineData("LLM", "使用VLLM模型", false)]
    [InlineData("ai研究", "生成AI 研究の動向", true)]
    [InlineData("モデル", "大規模言語モデルの学習", true)]
    [InlineData("か", "が", false)]
    [InlineData("か", "か\u3099", false)]
    [InlineData("𠀋𠀋", "a𠀋𠀋b", true)]
    [InlineData("การเรียนรู้", "วิธีการเรียนรู้เชิงลึก", true)]
    [InlineData("รู", "การเรียนรู้", false)]
    [InlineData("강화학습", "심층 강화학습을 이용한", true)]
    [InlineData("강화 학습", "강화 학습으로", true)]
    [InlineData("강화학습", "강화학습자료", false)]
    [InlineData("강화학습", "비강화학습", false)]
    [InlineData("LLM", "LLM을 사용", true)]
    [InlineData("LLM", "LLMs를 사용", true)]
    public void A_phrase_matches_at_word_boundaries(string phrase, string text, bool matches)
    {
        var vocabulary = Of(out _, new Topic { Slug = Slug.Parse("t"), Name = "T", Phrases = [phrase], At = new Location("tags.yml") });
        Assert.Equal(matches, vocabulary.Match(text).Count == 1);
    }

    [Theory]
    [InlineData("Large language models")]
    [InlineData("large-language-models")]
    [InlineData("LARGE  LANGUAGE_MODELS")]
    [InlineData("llm")]
    [InlineData("LLM")]
    public void A_tag_is_found_by_name_slug_and_alias(string spelling) =>
        Assert.NotNull(Of(out _, Topic("Large language models", "llm")).Find(spelling));

    [Fact]
    public void Topics_come_in_the_order_of_the_vocabulary()
    {
        var vocabulary = Of(out _, Topic("B") with { Phrases = ["beta"] }, Topic("A") with { Phrases = ["alpha"] });
        Assert.Equal(["B", "A"], vocabulary.Match([], "alpha", "beta").Select(t => t.Name));
    }

    [Fact]
    public void Topics_that_collide_are_errors()
    {
        Of(out var diagnostics, Topic("A", "x"), Topic("B", "X"), Topic("C", "a"));
        Assert.Equal(2, diagnostics.Sorted().Count(d => d.Code == Codes.CollidingTopic && d.Severity == Severity.Error));
    }

    private static Topic Topic(string name, params string[] aliases) => new() { Slug = Slug.From(name), Name = name, Aliases = aliases, At = new Location("tags.yml") };

    private static Vocabulary Of(out DiagnosticBag diagnostics, params Topic[] topics) => new(topics, diagnostics = new DiagnosticBag());
}
