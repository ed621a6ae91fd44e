using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using Site.Papers;
using Site.Tex;
using Site.Text;

namespace Site.Citations;

/// <summary>
/// The citation keys of a digest: family name of the first author, year, first word of the title that means something,
/// as in <c>vaswani2017attention</c>; lower-case ASCII letters and digits. A paper without authors takes two words of its title.
/// Of several papers with one key the one that was in the digest first keeps it, and the next ones get a, b, … behind it, by
/// first day and, within a day, by feed key: days added later change no key that was given before.
/// </summary>
public sealed partial class CitationKeys
{
    private const int LongestPart = 32;

    private static readonly FrozenSet<string> Unspecific = FrozenSet.Create(
        StringComparer.Ordinal,
        "a", "an", "and", "are", "as", "at", "be", "beyond", "by", "can", "do", "does", "for", "from", "how", "i", "in", "is", "it", "its",
        "not", "of", "on", "or", "our", "s", "t", "than", "that", "the", "their", "to", "toward", "towards", "using", "via", "we", "what",
        "when", "where", "which", "why", "with", "without", "you", "your");

    private readonly Dictionary<Paper, string> _keys;

    public CitationKeys(IReadOnlyList<Paper> papers)
    {
        _keys = new Dictionary<Paper, string>(papers.Count);
        var taken = new HashSet<string>(papers.Count, StringComparer.Ordinal);
        Paper[] ordered = [.. papers.OrderBy(p => p.FirstDay).ThenBy(p => p.FeedKey, StringComparer.Ordinal).ThenBy(p => p.Id.Value, StringComparer.Ordinal)];
        var plain = new string[ordered.Length];
        Parallel.For(0, ordered.Length, i => plain[i] = Plain(ordered[i]));
        for (var i = 0; i < ordered.Length; i++) _keys[ordered[i]] = Unique(plain[i], taken);
    }

    public string this[Paper paper] => _keys[paper];

    private static string Plain(Paper paper)
    {
        var year = (PublicationDate.Of(paper)?.Year ?? paper.FirstDay.Year).ToString(CultureInfo.InvariantCulture);
        var words = TitleWords(paper.Title);
        var name = FirstAuthor(paper);
        if (name.Length == 0 && words.Count > 1 && words.FindIndex(w => char.IsAsciiLetter(w[0])) is >= 0 and var at)
        {
            name = words[at];
            words.RemoveAt(at);
        }

        return (name.Length > 0 ? name : "paper") + year + (words.Count > 0 ? words[0] : "");
    }

    private static string FirstAuthor(Paper paper)
    {
        foreach (var author in paper.Authors)
        {
            var name = PersonName.Parse(ReferenceText.Of(author.Name));
            if (Letters(name.Family) is { Length: > 0 } family) return family;
            if (Letters(name.Given ?? "") is { Length: > 0 } given) return given;
        }

        return "";
    }

    private static List<string> TitleWords(string title)
    {
        var text = Folding.ToAscii(TexWriter.WithoutMath(title)).ToLowerInvariant().Replace("'", "", StringComparison.Ordinal).Replace("’", "", StringComparison.Ordinal);
        return [.. NoLetters().Split(text).Where(w => w.Length > 0 && !Unspecific.Contains(w)).Take(3).Select(w => w[..Math.Min(w.Length, LongestPart)])];
    }

    private static string Letters(string name) =>
        string.Concat(Folding.ToAscii(name).Where(char.IsAsciiLetter).Take(LongestPart)).ToLowerInvariant();

    private static string Unique(string key, HashSet<string> taken)
    {
        if (taken.Add(key)) return key;
        for (var n = 0; ; n++)
            if (taken.Add(key + Suffix(n))) return key + Suffix(n);
    }

    // a … z, aa, ab, …
    private static string Suffix(int n) => (n < 26 ? "" : Suffix((n / 26) - 1)) + (char)('a' + (n % 26));

    [GeneratedRegex("[^a-z0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex NoLetters();
}
