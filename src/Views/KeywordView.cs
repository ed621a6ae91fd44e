using Site.Templates;

namespace Site.Views;

/// <summary>A keyword as templates see it: a plain word, which leads to a topic where the vocabulary knows it.</summary>
/// <param name="Text">As it came with the paper.</param>
/// <param name="Topic">Null for most.</param>
public sealed record KeywordView(string Text, TopicView? Topic)
{
    internal static readonly Shape Shape = new Shape<KeywordView>("keyword",
        ("text", k => k.Text),
        ("topic", k => k.Topic));
}
