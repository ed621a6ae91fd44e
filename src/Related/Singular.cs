namespace Site.Related;

/// <summary>
/// The singular of English words, by Harman's S-stemmer ("How effective is suffixing?", JASIS 42, 1991): it removes plural
/// endings only, so that no reader sees a difference in meaning.
/// </summary>
internal static class Singular
{
    public static ReadOnlySpan<char> Of(ReadOnlySpan<char> word)
    {
        if (word.Length < 4 || word[^1] != 's') return word;
        return (word[^3], word[^2]) switch
        {
            ('i', 'e') => word[^4] is 'e' or 'a' ? word : string.Concat(word[..^3], "y"),
            ('a' or 'e' or 'o', 'e') or (_, 'u' or 's' or 'i') => word,
            _ => word[..^1],
        };
    }
}
