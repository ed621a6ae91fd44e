using Site.Text;

namespace Site.Related;

/// <summary>Reads the words of a text that can be terms: those that begin with a letter. Addresses, formulas and TeX commands are skipped.</summary>
internal ref struct WordReader(ReadOnlySpan<char> text)
{
    public const int MaxLength = 40;

    private readonly ReadOnlySpan<char> _text = text;
    private WordEnumerator _words = new(text);

    /// <summary>Where the word begins.</summary>
    public readonly int Start => _words.Start;

    public readonly ReadOnlySpan<char> Current => _words.Current;

    /// <summary>Whether only a space or a hyphen separates it from the word before.</summary>
    public bool Follows { get; private set; }

    /// <summary>Whether a capital at its beginning may be due to the sentence alone.</summary>
    public readonly bool OpensSentence =>
        Start < 2 || _text[Start - 2] is '.' or '!' or '?' or ':' || _text[Start - 1] is not (' ' or '-' or '(');

    public bool MoveNext()
    {
        var previousEnd = _words.End;
        for (var end = previousEnd; _words.MoveNext(); end = _words.End)
        {
            if (FirstMarkup(end) is var markup and >= 0) _words.MoveTo(AfterMarkup(markup));
            else if (IsAddress()) _words.MoveTo(AfterAddress());
            else if (Current.Length is >= 2 and <= MaxLength && char.IsLetter(Current[0]))
            {
                Follows = previousEnd > 0 && Start == previousEnd + 1 && _text[previousEnd] is ' ' or '-' or '\n';
                return true;
            }
        }

        return false;
    }

    // The first formula or command between the words, or -1.
    private readonly int FirstMarkup(int from)
    {
        var index = _text[from..Start].IndexOfAny('$', '\\');
        return index < 0 ? -1 : from + index;
    }

    // A formula ends with the next dollar sign, or is none.
    private readonly int AfterMarkup(int index)
    {
        var end = index + 1;
        if (_text[index] == '$') return end + _text[end..].IndexOf('$') + 1;
        while (end < _text.Length && char.IsAsciiLetter(_text[end])) end++;
        return end;
    }

    private readonly bool IsAddress() =>
        Current is "http" or "https" && _text[_words.End..].StartsWith("://", StringComparison.Ordinal);

    private readonly int AfterAddress()
    {
        var end = _words.End;
        while (end < _text.Length && !char.IsWhiteSpace(_text[end])) end++;
        return end;
    }
}
