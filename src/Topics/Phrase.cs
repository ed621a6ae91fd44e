using Site.Text;

namespace Site.Topics;

/// <summary>
/// A phrase of the vocabulary. It matches at word boundaries; its spaces and hyphens match any run of white space and
/// hyphens; a plural "s" may follow its last word; other marks match as they are. In lower case it matches any case, otherwise just as written.
/// </summary>
internal sealed class Phrase
{
    private readonly string[] _words;
    private readonly string[] _between;
    private readonly string _before;
    private readonly string _after;
    private readonly StringComparison _comparison;

    /// <param name="text">The phrase as the vocabulary has it.</param>
    /// <param name="topic">The place of its topic in the vocabulary.</param>
    public Phrase(string text, int topic)
    {
        Topic = topic;
        var words = new List<string>();
        var between = new List<string>();
        var end = 0;
        for (var walk = new WordWalk(text); walk.MoveNext(); end = walk.End)
        {
            between.Add(text[end..walk.Start]);
            words.Add(walk.Current.ToString());
        }

        _words = [.. words];
        _between = [.. between];
        _before = between.Count > 0 ? between[0].Trim() : "";
        _after = text[end..].Trim();
        _comparison = text.Any(char.IsUpper) ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
    }

    public int Topic { get; }

    /// <summary>None where the text has no word.</summary>
    public IReadOnlyList<string> Words => _words;

    /// <summary>Whether it stands in the text with its first word at <paramref name="index"/>.</summary>
    public bool MatchesAt(TextWords words, int index)
    {
        if (index + _words.Length > words.Count) return false;
        for (var i = _words.Length - 1; i >= 0; i--)
        {
            if (!IsWord(words[index + i], _words[i], i == _words.Length - 1)) return false;
            if (i > 0 && !IsSeparator(words.Gap(index + i - 1), _between[i])) return false;
        }

        return words.Before(index).EndsWith(_before, StringComparison.Ordinal)
            && words.After(index + _words.Length - 1).StartsWith(_after, StringComparison.Ordinal);
    }

    private bool IsWord(ReadOnlySpan<char> seen, string word, bool isLast) =>
        seen.Equals(word, _comparison)
        || (isLast && seen.Length == word.Length + 1 && seen[^1] is 's' && seen[..^1].Equals(word, _comparison));

    private static bool IsSeparator(ReadOnlySpan<char> seen, string wanted) =>
        IsGap(wanted) ? IsGap(seen) : seen.Equals(wanted, StringComparison.Ordinal);

    private static bool IsGap(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
            if (!char.IsWhiteSpace(c) && c is not ('-' or '‐' or '‑' or '–')) return false;
        return true;
    }
}
