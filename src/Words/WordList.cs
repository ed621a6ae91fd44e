using Site.Diagnostics;

namespace Site.Words;

/// <summary>All words of a site, by name. Immutable.</summary>
public sealed class WordList
{
    private const int MostNamed = 10;

    private readonly Dictionary<string, Word> _words;

    private WordList(Dictionary<string, Word> words) => _words = words;

    public static WordList Empty { get; } = new([]);

    public IEnumerable<Word> All => _words.Values;

    public IReadOnlyCollection<string> Keys => _words.Keys;

    public Word? Find(string key) => _words.GetValueOrDefault(key);

    /// <summary>The words of English; where there are any, those of the site's language instead, and the site's own instead of these.</summary>
    /// <param name="english">All words that there are: another of the two others is warned of.</param>
    /// <param name="translated">Those of the language; where one is missing, it is told once and English. Null where the site is in English.</param>
    /// <param name="shownPath">The file of <paramref name="translated"/> as shown to people.</param>
    /// <param name="own">Those of the site alone.</param>
    public static WordList Of(IReadOnlyList<Word> english, IReadOnlyList<Word>? translated, string shownPath, IReadOnlyList<Word> own, DiagnosticBag diagnostics)
    {
        var words = english.ToDictionary(w => w.Key, StringComparer.Ordinal);
        string[] keys = [.. words.Keys];
        if (translated is not null && keys.Except(translated.Select(w => w.Key)).ToArray() is [_, ..] missing)
            diagnostics.Warn(new Location(shownPath), Codes.MissingWord, $"these words are missing, and English instead: {Some(missing)}.");
        foreach (var word in (translated ?? []).Concat(own))
        {
            if (words.ContainsKey(word.Key)) words[word.Key] = word;
            else diagnostics.Warn(word.At, Codes.UnknownField, $"there is no word '{word.Key}', so nothing says it.{Nearest.Hint(word.Key, keys)} The theme's words/en.yml has them all.");
        }

        return new WordList(words);
    }

    private static string Some(string[] keys) => string.Join(", ", keys.Take(MostNamed)) + (keys.Length > MostNamed ? $" and {keys.Length - MostNamed} more" : "");
}
