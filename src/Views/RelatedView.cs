
namespace Site.Views;

/// <summary>A paper related to the one of the page, as templates see it.</summary>
/// <param name="Paper">The other paper.</param>
/// <param name="Terms">The terms they share.</param>
/// <param name="Of">The paper of the page.</param>
public sealed record RelatedView(PaperView Paper, IReadOnlyList<string> Terms, PaperView Of)
{
    internal static readonly Members Members = Members.Of<RelatedView>("related",
        new("paper", r => r.Paper, "the other `paper`"),
        new("terms", r => r.Terms, "list of the terms that both use and that say what of, texts; without items for some"),
        new("topics", r => r.Paper.Topics.Where(r.Of.Topics.Contains).ToArray(), "list of the `topic`s of both"));
}
