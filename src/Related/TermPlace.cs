namespace Site.Related;

/// <summary>Where a term stands: a word or two neighbouring words, in the title or the abstract. Packed, since there is one for every term of every paper.</summary>
internal readonly record struct TermPlace
{
    private readonly int _packed;

    public TermPlace(int start, bool isPhrase, bool isInTitle, bool keepsCase) =>
        _packed = (start << 3) | (isPhrase ? 1 : 0) | (isInTitle ? 2 : 0) | (keepsCase ? 4 : 0);

    public int Start => _packed >> 3;

    public bool IsPhrase => (_packed & 1) != 0;

    public bool IsInTitle => (_packed & 2) != 0;

    /// <summary>Whether a capital at its beginning belongs to the word, not to the beginning of a sentence or a title.</summary>
    public bool KeepsCase => (_packed & 4) != 0;

    /// <summary>The term as a reader would write it in a list: "graph neural", "LLM", "Poincaré".</summary>
    public string Quote(string title, ReadOnlySpan<char> @abstract)
    {
        var text = (IsInTitle ? title : @abstract)[Start..];
        Span<char> quote = stackalloc char[2 * WordReader.MaxLength + 1];
        var length = Write(WordReader.WordAt(text, 0), quote);
        if (IsPhrase)
        {
            quote[length] = text[length] == '-' ? '-' : ' ';
            length += 1 + Write(WordReader.WordAt(text, length + 1), quote[(length + 1)..]);
        }

        return quote[..length].ToString();
    }

    private int Write(ReadOnlySpan<char> word, Span<char> to)
    {
        if (KeepsCase || HasInnerCapital(word)) word.CopyTo(to);
        else word.ToLowerInvariant(to);
        return word.Length;
    }

    private static bool HasInnerCapital(ReadOnlySpan<char> word)
    {
        foreach (var c in word[1..])
            if (char.IsUpper(c)) return true;
        return false;
    }
}
