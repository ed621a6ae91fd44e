using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using Site.Addresses;
using Site.Papers;
using Site.Tex;
using Site.Text;

namespace Site.Citations;

/// <summary>
/// The citation keys of a digest, in the form of arXiv's own: family name of the first author, year, the first three words of the
/// title that mean something, as in <c>he2015deepresiduallearning</c>; lower-case ASCII letters and digits. All are taken from
/// how the paper entered the digest, so that a correction changes no key. A paper without authors has its title alone.
/// Of several papers with one key that which entered first keeps it; another has its own id behind it, whatever else there is:
/// <c>smith2026report260100002</c>. A key that is recorded (<c>published.yml</c>) holds, whatever would be made today.
/// </summary>
public sealed partial class CitationKeys
{
    private const int LongestPart = 32;
    private const int MostWords = 3;

    private static readonly FrozenSet<string> Unspecific = FrozenSet.Create(
        StringComparer.Ordinal,
        "a", "about", "across", "all", "an", "and", "any", "are", "as", "at", "be", "been", "between", "beyond", "both", "but", "by", "can",
        "could", "do", "does", "during", "each", "for", "from", "had", "has", "have", "how", "i", "if", "in", "into", "is", "it", "its", "may",
        "more", "most", "must", "no", "not", "of", "on", "onto", "or", "our", "over", "should", "so", "some", "than", "that", "the", "their",
        "them", "then", "there", "these", "they", "this", "those", "through", "to", "toward", "towards", "under", "until", "up", "upon", "us",
        "using", "very", "via", "was", "we", "were", "what", "when", "where", "whether", "which", "while", "who", "whose", "why", "will",
        "with", "within", "without", "would", "yet", "you", "your");

    private readonly Dictionary<Paper, string> _keys;

    public CitationKeys(IReadOnlyList<Paper> papers)
    {
        _keys = new Dictionary<Paper, string>(papers.Count);
        var taken = new HashSet<string>(papers.Count, StringComparer.Ordinal);
        Paper[] ordered = [.. papers.OrderBy(p => p.Entered).ThenBy(p => p.FeedKey, StringComparer.Ordinal).ThenBy(p => p.Id.Value, StringComparer.Ordinal)];
        var plain = new string[ordered.Length];
        Parallel.For(0, ordered.Length, i => plain[i] = Plain(ordered[i]));
        foreach (var paper in ordered)
            if (paper.RecordedKey is { } recorded && taken.Add(recorded)) _keys[paper] = recorded;
        for (var i = 0; i < ordered.Length; i++)
            if (!_keys.ContainsKey(ordered[i])) _keys[ordered[i]] = taken.Add(plain[i]) ? plain[i] : WithOwnId(plain[i], ordered[i]).First(taken.Add);
    }

    public string this[Paper paper] => _keys[paper];

    private static string Plain(Paper paper)
    {
        var words = string.Concat(TitleWords(paper.FirstTitle));
        var key = FirstAuthor(paper) + Year(paper).ToString("0000", CultureInfo.InvariantCulture) + words;
        return char.IsAsciiLetter(key[0]) ? key : "paper" + key;
    }

    // An arXiv id states its year for good; a service may give the date of a later version.
    private static int Year(Paper paper) => (PublicationDate.OfId(paper) ?? PublicationDate.Of(paper))?.Year ?? paper.Entered.Year;

    private static string FirstAuthor(Paper paper)
    {
        foreach (var author in paper.FirstAuthors)
        {
            var name = PersonName.Of(author);
            if (Letters(name.Family) is { Length: > 0 } family) return family;
            if (Letters(name.Given ?? "") is { Length: > 0 } given) return given;
        }

        return "";
    }

    private static IEnumerable<string> TitleWords(string title)
    {
        var text = Folding.ToAscii(TexWriter.WithoutMath(title)).ToLowerInvariant();
        foreach (var mark in (string[])["'", "’", "-", "‐", "‑"]) text = text.Replace(mark, "", StringComparison.Ordinal);
        return NoLetters().Split(text).Where(w => w.Length > 0 && !Unspecific.Contains(w)).Take(MostWords).Select(w => w[..Math.Min(w.Length, LongestPart)]);
    }

    private static string Letters(string name) =>
        string.Concat(Folding.ToAscii(name).Where(char.IsAsciiLetter).Take(LongestPart)).ToLowerInvariant();

    private static IEnumerable<string> WithOwnId(string key, Paper paper)
    {
        var id = paper.FeedKey[(paper.FeedKey.IndexOf('/') + 1)..].ToLowerInvariant();
        var letters = string.Concat(id.Where(char.IsAsciiLetterOrDigit));
        if (letters.Length is > 0 and <= LongestPart) yield return key + letters;
        foreach (var hash in NameHash.Suffixes(paper.FeedKey)) yield return key + hash;
    }

    [GeneratedRegex("[^a-z0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex NoLetters();
}
