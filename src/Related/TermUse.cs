namespace Site.Related;

/// <summary>A term of one paper: how often it is used, and where it can be quoted from.</summary>
/// <param name="Term">Its hash; in a paper that the <see cref="Vocabulary"/> has numbered, its number there. There are millions of uses: a second list of numbers would be half as large again.</param>
/// <param name="Count">How often it is used.</param>
/// <param name="Place">Where it stands.</param>
internal readonly record struct TermUse(ulong Term, int Count, TermPlace Place)
{
    /// <summary>Its number in the vocabulary, or -1 for a term of one paper only.</summary>
    public int Number => (int)Term;

    public TermUse Numbered(int number) => this with { Term = unchecked((ulong)number) };
}
