using System.Text;
using Site.Text;

namespace Site.Search;

/// <summary>
/// The words of a text as they are indexed: folded, in lower case, runs of letters and digits. A compound of two also
/// gives its joined form ("fine-tuning": fine, tuning, finetuning), what is called C++ or C# that name, and signs of scripts
/// without spaces each pair of neighbors ("学习者": 学, 学习, 习, 习者, 者). The script of the search page does the same to a query.
/// </summary>
public ref struct SearchWords
{
    /// <summary>Longer runs are not words that anybody types.</summary>
    public const int MaxLength = 40;

    private readonly ReadOnlySpan<char> _text;
    private ScriptWords _words;
    private int _previousStart;
    private int _previousEnd;
    private string? _joined;

    private SearchWords(string text)
    {
        _text = text;
        _words = new ScriptWords(text);
    }

    public ReadOnlySpan<char> Current { get; private set; }

    public static SearchWords In(string text) => new(Fold(text));

    public readonly SearchWords GetEnumerator() => this;

    public bool MoveNext()
    {
        if (_joined is not null)
        {
            Current = _joined;
            _joined = null;
            return true;
        }

        while (MoveToNextWord())
        {
            _joined = Pair() ?? Compound() ?? Marked();
            Current = _words.Current;
            if (Current.Length <= MaxLength) return true;
        }

        return false;
    }

    /// <summary>The form in which letters are compared: no accents, no case, one sigma.</summary>
    public static string Fold(string text)
    {
        var lower = text.ToLowerInvariant();
        if (Ascii.IsValid(lower)) return lower;
        return Folding.ToAscii(WellFormed(lower)).ToLowerInvariant().Replace('ς', 'σ');
    }

    // Half a surrogate pair has no normal form.
    private static string WellFormed(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    private bool MoveToNextWord()
    {
        (_previousStart, _previousEnd) = (_words.Start, _words.End);
        return _words.MoveNext();
    }

    private readonly string? Pair() => _words.TouchesSign(out var end) ? _text[_words.Start..end].ToString() : null;

    private readonly string? Compound()
    {
        var (start, end) = (_words.Start, _words.End);
        if (_previousEnd == 0 || _previousEnd != start - 1 || _text[_previousEnd] != '-') return null;
        var more = end + 1 < _text.Length && _text[end] == '-' && WordEnumerator.LetterLength(_text, end + 1) > 0;
        if (more || IsCompound(_previousStart) || end - _previousStart > MaxLength) return null;
        return string.Concat(_text[_previousStart.._previousEnd], _text[start..end]);
    }

    private readonly string? Marked()
    {
        var (start, end) = (_words.Start, _words.End);
        var rest = _text[end..];
        var mark = rest.StartsWith("++") && end - start <= 5 ? "++" : rest.StartsWith("#") && end - start <= 2 ? "#" : "";
        var after = end + mark.Length;
        if (mark.Length == 0 || (after < _text.Length && WordEnumerator.LetterLength(_text, after) > 0)) return null;
        return string.Concat(_text[start..end], mark);
    }

    private readonly bool IsCompound(int start) => start > 1 && _text[start - 1] == '-' && char.IsLetterOrDigit(_text[start - 2]);
}
