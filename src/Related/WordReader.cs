using System.Buffers;
using System.Text;
using Site.Text;

namespace Site.Related;

/// <summary>
/// Reads a text word by word. A word is a run of letters and digits that begins with a letter; it is known by a hash of
/// its lower-case singular, so that reading allocates nothing. Addresses, formulas and TeX commands are passed over.
/// </summary>
internal ref struct WordReader
{
    public const int MaxLength = 40;

    private readonly ReadOnlySpan<char> _text;
    private readonly ReadOnlySpan<char> _lower;
    private LetterRuns<AllLetters> _runs;
    private int _at;

    /// <param name="text">The text.</param>
    /// <param name="room">Room for the text in lower case, replaced where it is too small.</param>
    public WordReader(ReadOnlySpan<char> text, ref char[] room)
    {
        if (room.Length < text.Length) room = new char[2 * text.Length];
        var lower = room.AsSpan(0, text.Length);
        if (Ascii.ToLower(text, lower, out _) != OperationStatus.Done) text.ToLowerInvariant(lower);
        _text = text;
        _lower = lower;
        _runs = new LetterRuns<AllLetters>(text);
    }

    /// <summary>Where the word begins.</summary>
    public int Start { get; private set; }

    public ulong Term { get; private set; }

    /// <summary>Whether only a space or hyphen separates it from the word before.</summary>
    public bool Follows { get; private set; }

    /// <summary>Whether a capital at its beginning may come from the sentence alone.</summary>
    public readonly bool OpensSentence =>
        Start < 2 || _text[Start - 2] is '.' or '!' or '?' or ':' || _text[Start - 1] is not (' ' or '-' or '(');

    public bool Next()
    {
        var previousEnd = _at;
        while (_runs.MoveNext())
        {
            var passed = Passed();
            if (passed > _at) _runs.MoveTo(_at = passed);
            else if (TakeWord(previousEnd)) return true;
        }

        return false;
    }

    /// <summary>The word that begins at <paramref name="start"/>, as written.</summary>
    public static ReadOnlySpan<char> WordAt(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && IsPart(text[end])) end++;
        return text[start..end];
    }

    /// <summary>The term that a single word stands for.</summary>
    public static ulong TermOf(string word)
    {
        char[] room = [];
        var reader = new WordReader(word, ref room);
        return reader.Next() ? reader.Term : throw new ArgumentException($"'{word}' is no word.", nameof(word));
    }

    // Where the text goes on after a formula or command that begins before the run at hand; else where it is.
    private readonly int Passed()
    {
        for (var at = _at; at < _runs.Start; at++)
        {
            if (_text[at] == '$') return AfterFormula(at);
            if (_text[at] == '\\') return AfterCommand(at);
        }

        return _at;
    }

    private bool TakeWord(int previousEnd)
    {
        var start = _runs.Start;
        _at = _runs.End;
        var word = _text[start.._at];
        if (word.Length is < 2 or > MaxLength || !char.IsLetter(word[0])) return false;
        if (word is "http" or "https" && _text[_at..].StartsWith("://", StringComparison.Ordinal))
        {
            while (_at < _text.Length && !char.IsWhiteSpace(_text[_at])) _at++;
            _runs.MoveTo(_at);
            return false;
        }

        Start = start;
        Follows = previousEnd > 0 && start == previousEnd + 1 && _text[previousEnd] is ' ' or '-' or '\n';
        var lower = _lower[start.._at];
        Term = DropFromPlural(word) switch
        {
            0 => WordHash.Of(lower),
            1 => WordHash.Of(lower[..^1]),
            _ => WordHash.Of(WithY(lower[..^3], stackalloc char[MaxLength])),
        };
        return true;
    }

    private static ReadOnlySpan<char> WithY(ReadOnlySpan<char> stem, Span<char> room)
    {
        stem.CopyTo(room);
        room[stem.Length] = 'y';
        return room[..(stem.Length + 1)];
    }

    // Harman's S-stemmer ("How effective is suffixing?", JASIS 42, 1991): plurals only, nothing a reader would miss. 3 means "ies" for "y".
    private static int DropFromPlural(ReadOnlySpan<char> word)
    {
        if (word.Length < 4 || word[^1] != 's') return 0;
        return (word[^3], word[^2]) switch
        {
            ('i', 'e') => word[^4] is 'e' or 'a' ? 0 : 3,
            ('a' or 'e' or 'o', 'e') or (_, 'u' or 's' or 'i') => 0,
            _ => 1,
        };
    }

    private readonly int AfterFormula(int at)
    {
        var close = _text[(at + 1)..].IndexOf('$');
        return close < 0 ? at + 1 : at + close + 2;
    }

    private readonly int AfterCommand(int at)
    {
        at++;
        while (at < _text.Length && char.IsAsciiLetter(_text[at])) at++;
        return at;
    }

    private static bool IsPart(char c) => char.IsLetterOrDigit(c);
}
