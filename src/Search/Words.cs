using System.Buffers;
using System.Globalization;
using System.Text;
using Site.Text;

namespace Site.Search;

/// <summary>
/// The words of a text as they are indexed: folded, in lower case, runs of letters and digits. A compound of two also
/// gives its joined form ("fine-tuning": fine, tuning, finetuning). The script of the search page does the same to a query.
/// </summary>
public ref struct Words
{
    /// <summary>Longer runs are no words that anybody types.</summary>
    public const int MaxLength = 40;

    private readonly ReadOnlySpan<char> _text;
    private readonly bool _isAscii;
    private LetterRuns<AllLetters> _runs;
    private int _at;
    private int _start;
    private int _previousStart;
    private int _previousEnd;
    private string? _joined;

    private Words(ReadOnlySpan<char> text, bool isAscii)
    {
        _text = text;
        _isAscii = isAscii;
        _runs = new LetterRuns<AllLetters>(text);
        _previousEnd = -2;
        Current = default;
    }

    public ReadOnlySpan<char> Current { get; private set; }

    public static Words In(string text) => new(Fold(text), isAscii: false);

    /// <param name="text">The text.</param>
    /// <param name="room">Room for the folded text, replaced where it is too small. It must be left alone as long as the words are.</param>
    public static Words In(ReadOnlySpan<char> text, ref char[] room)
    {
        if (room.Length < text.Length) room = new char[text.Length * 2];
        return Ascii.ToLower(text, room, out var length) == OperationStatus.Done ? new(room.AsSpan(0, length), isAscii: true) : In(text.ToString());
    }

    public readonly Words GetEnumerator() => this;

    public bool MoveNext()
    {
        if (_joined is not null)
        {
            Current = _joined;
            _joined = null;
            return true;
        }

        while (NextRun())
        {
            var run = _text[_start.._at];
            _joined = Compound();
            (_previousStart, _previousEnd) = (_start, _at);
            if (run.Length > MaxLength) continue;
            Current = run;
            return true;
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

    private bool NextRun()
    {
        if (_isAscii)
        {
            _runs.MoveNext();
            (_start, _at) = (_runs.Start, _runs.End);
            return _at > _start;
        }

        var text = _text;
        var at = _at;
        while (at < text.Length && Letter(text, at) == 0) at++;
        _start = at;
        if (at < text.Length) at += IsIdeograph(text[at]) ? Letter(text, at) : Run(text[at..]);
        _at = at;
        return at > _start;
    }

    private static int Run(ReadOnlySpan<char> text)
    {
        var at = 0;
        while (at < text.Length)
        {
            if (char.IsAsciiLetterOrDigit(text[at])) at++;
            else if (!char.IsAscii(text[at]) && !IsIdeograph(text[at]) && Letter(text, at) is var length and > 0) at += length;
            else break;
        }

        return at;
    }

    private readonly string? Compound()
    {
        if (_previousEnd != _start - 1 || _text[_previousEnd] != '-') return null;
        var more = _at + 1 < _text.Length && _text[_at] == '-' && Letter(_text, _at + 1) > 0;
        if (more || IsCompound(_previousStart) || _at - _previousStart > MaxLength) return null;
        return string.Concat(_text[_previousStart.._previousEnd], _text[_start.._at]);
    }

    private readonly bool IsCompound(int start) => start > 1 && _text[start - 1] == '-' && char.IsLetterOrDigit(_text[start - 2]);

    // How many chars the letter or digit at this place takes; 0 where there is none.
    private static int Letter(ReadOnlySpan<char> text, int at)
    {
        var c = text[at];
        if (char.IsAscii(c)) return char.IsAsciiLetterOrDigit(c) ? 1 : 0;
        if (char.IsHighSurrogate(c) && at + 1 < text.Length)
            return Rune.TryCreate(c, text[at + 1], out var rune) && IsLetter(Rune.GetUnicodeCategory(rune)) ? 2 : 0;
        return IsLetter(CharUnicodeInfo.GetUnicodeCategory(c)) ? 1 : 0;
    }

    private static bool IsLetter(UnicodeCategory category) =>
        category <= UnicodeCategory.OtherLetter || category is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.SpacingCombiningMark;

    // Scripts without spaces: every sign is a word. The surrogates D840 to D888 begin the further planes of ideographs.
    private static bool IsIdeograph(char c) =>
        c is >= '\u3040' and <= '\u30ff' or >= '\u3400' and <= '\u4dbf' or >= '\u4e00' and <= '\u9fff'
            or >= '\uf900' and <= '\ufaff' or >= '\ud840' and <= '\ud888';
}
