using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
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
        // Most authors have one paper: only the others need a list.
        var first = new Dictionary<string, Paper>(papers.Count, StringComparer.Ordinal);
        var several = new Dictionary<string, List<Paper>>(StringComparer.Ordinal);
        foreach (var paper in papers)
        {
            foreach (var author in paper.Authors)
            {
                ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(first, author.Name, out _);
                known ??= paper;
                if (known == paper) continue;
                if (!several.TryGetValue(author.Name, out var list)) several[author.Name] = list = [known];
                if (list[^1] != paper) list.Add(paper);
            }
        }

        // Where two names give one slug, as José and Jose do, the one who came to the digest first has it plain.
        var taken = new HashSet<Slug> { Routes.AuthorIndexName };
        AuthorListing[] listings = [.. several
            .Where(n => n.Value.Count >= Least)
            .OrderBy(n => n.Value[^1].FirstDay).ThenBy(n => n.Key, StringComparer.Ordinal)
            .Select(n => new AuthorListing(new Author(n.Key), Distinct(n.Key, taken), n.Value))];
        var keys = new string[listings.Length];
        Parallel.For(0, keys.Length, i => keys[i] = SortKey(listings[i].Author));
        return [.. listings.Zip(keys)
            .OrderBy(a => a.Second, StringComparer.Ordinal).ThenBy(a => a.First.Author.Name, StringComparer.Ordinal)
            .Select(a => a.First)];
    }

    /// <summary>The letter under which an index lists the author: that of the last word of the name, folded to A to Z, or "#".</summary>
    public static char Letter(Author author) => LastName(author) is [>= 'a' and <= 'z' and var letter, ..] ? char.ToUpperInvariant(letter) : '#';

    private static string SortKey(Author author) => LastName(author) + " " + Folding.Key(author.Name);

    private static string LastName(Author author) =>
        Folding.Key(author.Name.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [.., var last] ? last : "");

    private static Slug Distinct(string name, HashSet<Slug> taken)
    {
        var slug = Slug.From(name);
        return taken.Add(slug) ? slug : NameHash.Suffixes(name).Select(slug.With).First(taken.Add);
    }
}
