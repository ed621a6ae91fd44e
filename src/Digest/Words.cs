namespace Site.Digest;

/// <summary>Walks over the words of a text: runs of letters and digits.</summary>
internal ref struct Words(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;
    private int _next;

    /// <summary>Where the current word begins.</summary>
    public int Start { get; private set; }

    /// <summary>Where the current word ends.</summary>
    public int End { get; private set; }

    public readonly ReadOnlySpan<char> Current => _text[Start..End];

    public bool MoveNext()
    {
        var start = _next;
        while (start < _text.Length && !IsPart(_text[start])) start++;
        var end = start;
        while (end < _text.Length && IsPart(_text[end])) end++;
        (Start, End, _next) = (start, end, end);
        return end > start;
    }

    private static bool IsPart(char c) => c < 128 ? char.IsAsciiLetterOrDigit(c) : char.IsLetterOrDigit(c) || char.IsSurrogate(c);
}
