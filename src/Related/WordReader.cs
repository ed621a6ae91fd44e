namespace Site.Related;

/// <summary>
/// Reads a text word by word. A word is a run of letters and digits that begins with a letter; it is known by a hash of
/// its lower-case singular, so that reading allocates nothing. Addresses, formulas and TeX commands are passed over.
/// </summary>
internal ref struct WordReader(ReadOnlySpan<char> text)
{
    public const int MaxLength = 40;
    private const ulong Offset = 14695981039346656037UL;
    private const ulong Prime = 1099511628211UL;

    private readonly ReadOnlySpan<char> _text = text;
    private int _at;

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
        while (_at < _text.Length)
        {
            var c = _text[_at];
            if (IsPart(c))
            {
                if (TakeWord(previousEnd)) return true;
            }
            else if (c == '$') _at = AfterFormula();
            else if (c == '\\') _at = AfterCommand();
            else _at++;
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
        var reader = new WordReader(word);
        return reader.Next() ? reader.Term : throw new ArgumentException($"'{word}' is no word.", nameof(word));
    }

    // FNV-1a, 64 bits, over UTF-16 units: the same on every machine and in every run, unlike string.GetHashCode. The hashes of
    // the word without its last letters are kept on the way, which is all that the singular needs.
    private bool TakeWord(int previousEnd)
    {
        var start = _at;
        var text = _text;
        var at = start;
        var (hash, without1, without2, without3) = (Offset, Offset, Offset, Offset);
        while (at < text.Length && IsPart(text[at]))
        {
            (without3, without2, without1) = (without2, without1, hash);
            hash = (hash ^ Lower(text[at++])) * Prime;
        }

        _at = at;
        var word = text[start..at];
        if (word.Length is < 2 or > MaxLength || !char.IsLetter(word[0])) return false;
        if (word is "http" or "https" && _text[_at..].StartsWith("://", StringComparison.Ordinal))
        {
            while (_at < _text.Length && !char.IsWhiteSpace(_text[_at])) _at++;
            return false;
        }

        Start = start;
        Follows = previousEnd > 0 && start == previousEnd + 1 && _text[previousEnd] is ' ' or '-' or '\n';
        Term = DropFromPlural(word) switch
        {
            0 => hash,
            1 => without1,
            _ => (without3 ^ 'y') * Prime,
        };
        return true;
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

    private readonly int AfterFormula()
    {
        var close = _text[(_at + 1)..].IndexOf('$');
        return close < 0 ? _at + 1 : _at + close + 2;
    }

    private readonly int AfterCommand()
    {
        var at = _at + 1;
        while (at < _text.Length && char.IsAsciiLetter(_text[at])) at++;
        return at;
    }

    // Small enough to be inlined: nearly all letters are ASCII.
    private static bool IsPart(char c) => char.IsAscii(c) ? char.IsAsciiLetterOrDigit(c) : char.IsLetterOrDigit(c);

    // Of a part of a word. The bit that makes ASCII letters small is set in all ASCII digits.
    private static char Lower(char c) => char.IsAscii(c) ? (char)(c | 0x20) : char.ToLowerInvariant(c);
}
