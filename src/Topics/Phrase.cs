using System.Text;
using Site.Text;

namespace Site.Topics;

/// <summary>
/// A phrase of the vocabulary. It matches at word boundaries, which scripts without spaces have around every sign; its spaces and
/// hyphens match any run of white space and hyphens; a plural "s" or a Korean ending may follow its last word; other marks match
/// as they are. In lower case it matches any case, otherwise just as written.
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
        for (var each = new ScriptWords(text); each.MoveNext(); end = each.End)
        {
            between.Add(text[end..each.Start]);
            words.Add(each.Current.ToString());
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

    /// <summary>The forms in which its first word may stand in a text.</summary>
    public IEnumerable<string> FirstForms => _words switch
    {
        [] => [],
        [var only] when IsKorean(only) => [only, only + "s", .. KoreanEndings.All.Select(ending => only + ending)],
        [var only] => [only, only + "s"],
        [var first, ..] => [first],
    };

    /// <summary>Whether a word can follow its first one: most phrases that begin alike are told apart by that.</summary>
    public bool MayContinueWith(ReadOnlySpan<char> word) => _words.Length == 1 || IsWord(word, _words[1], isLast: _words.Length == 2);

    /// <summary>Whether the text has it from the enumerator's current word on.</summary>
    public bool MatchesAt(ScriptWords words)
    {
        if (!words.Text[..words.Start].EndsWith(_before, StringComparison.Ordinal)) return false;
        for (var i = 0; i < _words.Length; i++)
        {
            var end = words.End;
            if (i > 0 && !(words.MoveNext() && IsSeparator(words.Text[end..words.Start], _between[i]))) return false;
            if (!IsWord(words.Current, _words[i], isLast: i == _words.Length - 1)) return false;
        }

        return words.Text[words.End..].StartsWith(_after, StringComparison.Ordinal);
    }

    private bool IsWord(ReadOnlySpan<char> seen, string word, bool isLast) =>
        seen.Equals(word, _comparison)
        || (isLast && seen.Length > word.Length && IsEnding(seen[word.Length..], word) && seen[..word.Length].Equals(word, _comparison));

    private static bool IsEnding(ReadOnlySpan<char> end, string word) => end is "s" || (IsKorean(word) && KoreanEndings.Contains(end));

    private static bool IsKorean(string word) => Scripts.IsHangul(Rune.GetRuneAt(word, 0));

    private static bool IsSeparator(ReadOnlySpan<char> seen, string wanted) =>
        IsGap(wanted) ? IsGap(seen) : seen.Equals(wanted, StringComparison.Ordinal);

    private static bool IsGap(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
            if (!char.IsWhiteSpace(c) && c is not ('-' or '‐' or '‑' or '–')) return false;
        return true;
    }
}
