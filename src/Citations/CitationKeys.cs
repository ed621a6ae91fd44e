using System.Collections.Frozen;
using System.Globalization;
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
public sealed class CitationKeys
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
        var words = new List<string>(3);
        var unspecific = Unspecific.GetAlternateLookup<ReadOnlySpan<char>>();
        var text = Folding.ToAscii(TexWriter.WithoutMath(title));
        Span<char> word = text.Length <= 512 ? stackalloc char[512] : new char[text.Length];
        for (var (at, length) = (0, 0); at <= text.Length && words.Count < 3; at++)
        {
            var c = at < text.Length ? text[at] : ' ';
            if (char.IsAsciiLetterOrDigit(c))
            {
                word[length++] = char.ToLowerInvariant(c);
            }
            else if (c is not ('\'' or '’'))
            {
                if (length > 0 && !unspecific.Contains(word[..length])) words.Add(word[..Math.Min(length, LongestPart)].ToString());
                length = 0;
            }
        }

        return words;
    }

    private static string Letters(string name)
    {
        Span<char> letters = stackalloc char[LongestPart];
        var length = 0;
        foreach (var c in Folding.ToAscii(name))
            if (char.IsAsciiLetter(c) && length < LongestPart) letters[length++] = char.ToLowerInvariant(c);
        return letters[..length].ToString();
    }

    private static string Unique(string key, HashSet<string> taken)
    {
        if (taken.Add(key)) return key;
        for (var n = 0; ; n++)
            if (taken.Add(key + Suffix(n))) return key + Suffix(n);
    }

    // a … z, aa, ab, …
    private static string Suffix(int n) => (n < 26 ? "" : Suffix((n / 26) - 1)) + (char)('a' + (n % 26));
}
