using System.Text;
using Site.Text;

namespace Site.Search;

/// <summary>
/// The words of a text as they are indexed: folded, in lower case, runs of letters and digits. A compound of two also
/// gives its joined form ("fine-tuning": fine, tuning, finetuning), and what is called C++ or C# that name. The script of the search page does the same to a query.
/// </summary>
public ref struct SearchWords
{
    /// <summary>Longer runs are not words that anybody types.</summary>
    public const int MaxLength = 40;

    private readonly ReadOnlySpan<char> _text;
    private WordEnumerator _runs;
    private int _start;
    private int _end;
    private int _previousStart;
    private int _previousEnd;
    private string? _joined;

    private SearchWords(string text)
    {
        _text = text;
        _runs = new WordEnumerator(text);
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
            _joined = Compound() ?? Marked();
            Current = _text[_start.._end];
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

    // A word is a run of letters, or the part of one between ideographs, or one ideograph.
    private bool MoveToNextWord()
    {
        (_previousStart, _previousEnd) = (_start, _end);
        if (_end == _runs.End && !_runs.MoveNext()) return false;
        _start = Math.Max(_end, _runs.Start);
        _end = _start;
        if (IsIdeograph(_text[_start])) _end += WordEnumerator.LetterLength(_text, _start);
        else while (_end < _runs.End && !IsIdeograph(_text[_end])) _end++;
        return true;
    }

    private readonly string? Compound()
    {
        if (_previousEnd == 0 || _previousEnd != _start - 1 || _text[_previousEnd] != '-') return null;
        var more = _end + 1 < _text.Length && _text[_end] == '-' && WordEnumerator.LetterLength(_text, _end + 1) > 0;
        if (more || IsCompound(_previousStart) || _end - _previousStart > MaxLength) return null;
        return string.Concat(_text[_previousStart.._previousEnd], _text[_start.._end]);
    }

    private readonly string? Marked()
    {
        var rest = _text[_end..];
        var mark = rest.StartsWith("++") && _end - _start <= 5 ? "++" : rest.StartsWith("#") && _end - _start <= 2 ? "#" : "";
        var after = _end + mark.Length;
        if (mark.Length == 0 || (after < _text.Length && WordEnumerator.LetterLength(_text, after) > 0)) return null;
        return string.Concat(_text[_start.._end], mark);
    }

    private readonly bool IsCompound(int start) => start > 1 && _text[start - 1] == '-' && char.IsLetterOrDigit(_text[start - 2]);

    // Scripts without spaces: every sign is a word. The surrogates D840 to D888 begin the further planes of ideographs.
    private static bool IsIdeograph(char c) =>
        c is >= '\u3040' and <= '\u30ff' or >= '\u3400' and <= '\u4dbf' or >= '\u4e00' and <= '\u9fff'
            or >= '\uf900' and <= '\ufaff' or >= '\ud840' and <= '\ud888';
}
