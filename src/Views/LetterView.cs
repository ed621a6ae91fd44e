using Site.Addresses;
using Site.Templates;

namespace Site.Views;

/// <summary>A letter of the index of authors.</summary>
public sealed record LetterView(char Letter, IReadOnlyList<AuthorView> Authors)
{
    internal static readonly Shape Shape = new Shape<LetterView>("letter",
        ("name", l => l.Letter.ToString()),
        ("path", l => Routes.AuthorLetter(l.Letter).Value),
        ("count", l => l.Authors.Count),
        ("authors", l => l.Authors));
}
