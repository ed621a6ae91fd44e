using Site.Text;

namespace Site.Related;

/// <summary>Where a paper uses a term.</summary>
/// <param name="Start">Where it begins in the title or the abstract.</param>
/// <param name="IsPhrase">Whether it is two words.</param>
/// <param name="IsInTitle">Whether it is in the title, not in the abstract.</param>
/// <param name="KeepsCase">Whether a capital at its beginning belongs to the word, not to the beginning of a sentence or a title.</param>
internal readonly record struct TermPlace(ushort Start, bool IsPhrase, bool IsInTitle, bool KeepsCase)
{
    /// <summary>The term as a reader would write it in a list: "graph neural", "LLM", "Poincaré".</summary>
    public string Quote(ReadOnlySpan<char> title, ReadOnlySpan<char> @abstract)
    {
        var words = new WordEnumerator(IsInTitle ? title : @abstract);
        words.MoveTo(Start);
        words.MoveNext();
        var first = Written(words.Current);
        if (!IsPhrase) return first;
        var separator = words.Text[words.End] == '-' ? '-' : ' ';
        words.MoveNext();
        return $"{first}{separator}{Written(words.Current)}";
    }

    private string Written(ReadOnlySpan<char> word)
    {
        var written = word.ToString();
        return KeepsCase || HasCapital(word[1..]) ? written : written.ToLowerInvariant();
    }

    private static bool HasCapital(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
            if (char.IsUpper(c)) return true;
        return false;
    }
}
