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
        var text = _text;
        var start = _next;
        while (start < text.Length && !IsPart(text[start])) start++;
        var end = start;
        while (end < text.Length && IsPart(text[end])) end++;
        (Start, End, _next) = (start, end, end);
        return end > start;
    }

    // Small enough to be inlined: nearly all letters are ASCII.
    private static bool IsPart(char c) => char.IsAscii(c) ? char.IsAsciiLetterOrDigit(c) : IsOtherPart(c);

    private static bool IsOtherPart(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c);
}
