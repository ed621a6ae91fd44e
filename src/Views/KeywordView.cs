
namespace Site.Views;

/// <summary>A keyword as templates see it: a plain word, which leads to a topic where the vocabulary knows it.</summary>
/// <param name="Text">As it came with the paper.</param>
/// <param name="Topic">Null for most.</param>
public sealed record KeywordView(string Text, TopicView? Topic)
{
    internal static readonly Members Members = Members.Of<KeywordView>("keyword",
        new("text", k => k.Text, "the keyword as it came"),
        new("topic", k => k.Topic, "the `topic` that it leads to; empty for most"));
}
