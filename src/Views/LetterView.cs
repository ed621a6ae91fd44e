using Site.Addresses;

namespace Site.Views;

/// <summary>A letter of the index of authors.</summary>
public sealed record LetterView(char Letter, IReadOnlyList<AuthorView> Authors)
{
    internal static readonly Members Members = Members.Of<LetterView>("letter",
        new("name", l => l.Letter.ToString()),
        new("path", l => Routes.AuthorLetter(l.Letter).Value),
        new("count", l => l.Authors.Count),
        new("authors", l => l.Authors));
}
