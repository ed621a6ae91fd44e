namespace Site.Related;

/// <summary>Where a term stands: a word or two neighbouring words, in the title or the abstract. Packed, since there is one for every term of every paper.</summary>
internal readonly record struct TermPlace
{
    /// <summary>How many bits it takes.</summary>
    public const int Bits = 17;

    /// <summary>How much of a text is read. The start of an abstract says enough; a text of 100 KB shall not cost more than ten abstracts.</summary>
    public const int LongestText = 1 << (Bits - 3);

    public TermPlace(int start, bool isPhrase, bool isInTitle, bool keepsCase) =>
        Packed = ((uint)start << 3) | (isPhrase ? 1u : 0) | (isInTitle ? 2u : 0) | (keepsCase ? 4u : 0);

    public TermPlace(uint packed) => Packed = packed;

    public uint Packed { get; }

    public int Start => (int)(Packed >> 3);

    public bool IsPhrase => (Packed & 1) != 0;

    public bool IsInTitle => (Packed & 2) != 0;

    /// <summary>Whether a capital at its beginning belongs to the word, not to the beginning of a sentence or a title.</summary>
    public bool KeepsCase => (Packed & 4) != 0;

    /// <summary>The part of a text that is read, and quoted from: the whole text, or its beginning up to the end of a word.</summary>
    public static ReadOnlySpan<char> Readable(ReadOnlySpan<char> text)
    {
        if (text.Length <= LongestText) return text;
        var end = LongestText;
        while (end > 0 && char.IsLetterOrDigit(text[end]) && char.IsLetterOrDigit(text[end - 1])) end--;
        return text[..end];
    }

    /// <summary>The term as a reader would write it in a list: "graph neural", "LLM", "Poincaré".</summary>
    public string Quote(ReadOnlySpan<char> title, ReadOnlySpan<char> @abstract)
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
