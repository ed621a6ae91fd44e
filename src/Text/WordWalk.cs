namespace Site.Text;

/// <summary>Walks over the words of a text: runs of letters and digits.</summary>
internal ref struct WordWalk(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;
    private LetterRuns<Letters> _runs = new(text);

    /// <summary>Where the current word begins.</summary>
    public readonly int Start => _runs.Start;

    /// <summary>Where the current word ends.</summary>
    public readonly int End => _runs.End;

    public readonly ReadOnlySpan<char> Current => _text[Start..End];

    public bool MoveNext() => _runs.MoveNext();

    // What takes two units is a sign of some script.
    private readonly struct Letters : ILetters
    {
        public static bool Contains(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c);
    }
}
