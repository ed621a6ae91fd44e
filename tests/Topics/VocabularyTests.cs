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
