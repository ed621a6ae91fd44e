using Site.Addresses;
using Site.Text;

namespace Site.Papers;

/// <summary>Finds the authors who have a page: those with two papers on the site. Names are matched as written, nothing cleverer.</summary>
public static class AuthorListings
{
    /// <summary>How many papers it takes to have a page.</summary>
    public const int Least = 2;

    /// <param name="papers">Newest first, as the digest has them.</param>
    /// <returns>In the order of their last names, then of their whole names.</returns>
    public static IReadOnlyList<AuthorListing> Of(IReadOnlyList<Paper> papers)
    {
        var byName = papers
            .SelectMany(p => p.Authors.DistinctBy(a => a.Name, StringComparer.Ordinal), (paper, author) => (paper, author))
            .GroupBy(p => p.author.Name, StringComparer.Ordinal)
            .Select(g => (Name: g.Key, Author: g.FirstOrDefault(p => p.author.Parts is not null, g.First()).author, Papers: g.Select(p => p.paper).ToArray()));

        // Where two names give one slug, as José and Jose do, the one who came to the digest first has it plain.
        var taken = new HashSet<Slug> { Routes.AuthorIndexName };
        AuthorListing[] listings = [.. byName
            .Where(n => n.Papers.Length >= Least)
            .OrderBy(n => n.Papers[^1].FirstDay).ThenBy(n => n.Name, StringComparer.Ordinal)
            .Select(n => new AuthorListing(n.Author, Distinct(n.Name, taken), n.Papers))];
        return [.. listings.OrderBy(a => SortKey(a.Author), StringComparer.Ordinal).ThenBy(a => a.Author.Name, StringComparer.Ordinal)];
    }

    /// <summary>The letter under which an index lists the author: that of the family name, or of the last word where none is told, folded to A to Z, or "#".</summary>
    public static char Letter(Author author) => LastName(author) is [>= 'a' and <= 'z' and var letter, ..] ? char.ToUpperInvariant(letter) : '#';

    private static string SortKey(Author author) => LastName(author) + " " + Folding.Key(author.Name);

    private static string LastName(Author author) =>
        Folding.Key(author.Parts?.Family ?? (author.Name.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [.., var last] ? last : ""));

    private static Slug Distinct(string name, HashSet<Slug> taken)
    {
        var slug = Slug.From(name);
        return taken.Add(slug) ? slug : NameHash.Suffixes(name).Select(slug.With).First(taken.Add);
    }
}
