using Site.Addresses;

namespace Site.Views;

/// <summary>A letter of the index of authors.</summary>
public sealed record LetterView(char Letter, IReadOnlyList<AuthorView> Authors)
{
    internal static readonly Members Members = Members.Of<LetterView>("letter",
        new("name", l => l.Letter.ToString(), "`A` to `Z`, or `#` for all others"),
        new("path", l => Routes.AuthorLetter(l.Letter).Value, "path of its page"),
        new("count", l => l.Authors.Count, "number of its authors"),
        new("authors", l => l.Authors, "list of its `author`s, by last name"));
}
