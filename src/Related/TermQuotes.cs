using Site.Papers;

namespace Site.Related;

/// <summary>Writes the terms of one paper as a reader would: in the paper's own words, each saying something the others do not.</summary>
internal sealed class TermQuotes(PaperText paper, TermVector vector)
{
    // The neighbours of a paper share much the same terms with it.
    private readonly string?[] _quotes = new string?[vector.Terms.Length];

    /// <summary>At most <paramref name="most"/> of the terms at these indexes of the paper's vector that tell what a paper is about, the first ones first.</summary>
    /// <param name="other">The title of the paper that has them as well.</param>
    public IReadOnlyList<string> Of(int[] indexes, int most, string other)
    {
        var quotes = new List<string>();
        foreach (var index in indexes)
        {
            var quote = _quotes[index] ??= vector.Places[index].Quote(paper.Title, paper.Abstract);
            if (IsTelling(quote, other)) Add(quotes, quote);
        }

        return [.. quotes.Take(most)];
    }

    // Of single words most mean little alone ("held", "outcomes"): those of both titles and names mean something.
    private bool IsTelling(string quote, string other) =>
        quote.AsSpan().ContainsAny(' ', '-') || quote.Any(char.IsUpper) || (HasAkin(paper.Paper.Title, quote) && HasAkin(other, quote));

    // "neural networks" makes "neural" and "network" superfluous, whichever comes first; "state space" and "space models" are one term.
    private static void Add(List<string> quotes, string quote)
    {
        for (var i = 0; i < quotes.Count; i++)
        {
            if (Covers(quotes[i], quote)) return;
            if (Covers(quote, quotes[i])) quotes[i] = quote;
            else if (Joined(quotes[i], quote) is { } joined) quotes[i] = joined;
            else continue;

            for (var j = quotes.Count - 1; j > i; j--)
                if (Covers(quotes[i], quotes[j])) quotes.RemoveAt(j);
            return;
        }

        quotes.Add(quote);
    }

    private static bool Covers(ReadOnlySpan<char> phrase, ReadOnlySpan<char> term)
    {
        while (!term.IsEmpty)
            if (!HasAkin(phrase, TakeWord(ref term))) return false;
        return true;
    }

    private static bool HasAkin(ReadOnlySpan<char> phrase, ReadOnlySpan<char> word)
    {
        while (!phrase.IsEmpty)
            if (AreAkin(TakeWord(ref phrase), word)) return true;
        return false;
    }

    private static ReadOnlySpan<char> TakeWord(ref ReadOnlySpan<char> phrase)
    {
        var end = 1;
        while (end < phrase.Length && phrase[end] is not (' ' or '-')) end++;
        var word = phrase[..end];
        phrase = phrase[Math.Min(end + 1, phrase.Length)..];
        return word;
    }

    // Good enough for a list of three: "physics" adds nothing to "physical", nor "edited" to "edit".
    private static bool AreAkin(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        if ((a[0] | ' ') != (b[0] | ' ')) return false;
        var stem = Math.Min(6, Math.Min(a.Length, b.Length));
        return stem < 4 ? a.Equals(b, StringComparison.OrdinalIgnoreCase) : a[..stem].Equals(b[..stem], StringComparison.OrdinalIgnoreCase);
    }

    private static string? Joined(string a, string b) => JoinedInOrder(a, b) ?? JoinedInOrder(b, a);

    private static string? JoinedInOrder(string a, string b)
    {
        var last = a.AsSpan().LastIndexOfAny(' ', '-');
        var first = b.AsSpan().IndexOfAny(' ', '-');
        return last > 0 && first > 0 && a.AsSpan(last + 1).Equals(b.AsSpan(0, first), StringComparison.OrdinalIgnoreCase) ? a + b[first..] : null;
    }
}
