using System.Collections.Frozen;
using System.Text;
using Site.Tex;

namespace Site.Citations;

/// <summary>
/// Writes a title for BibTeX. Styles put titles in lower case, except for what is in braces: so the words that would lose
/// their meaning (BERT, 3D, mT5, and in a title written like a sentence its names) get braces, and no others.
/// </summary>
public static class BibTexTitle
{
    private static readonly FrozenSet<string> Prepositions = FrozenSet.Create(
        StringComparer.Ordinal,
        "across", "between", "from", "into", "over", "than", "that", "through", "towards", "under", "using", "with", "without");

    // Words made of names, which keep their capitals in a sentence. Names themselves are too many to list.
    private static readonly FrozenSet<string> MadeOfNames = FrozenSet.Create(
        StringComparer.Ordinal,
        "Abelian", "African", "American", "Arabic", "Archimedean", "Asian", "Bayesian", "Bengali", "Boltzmann", "Boolean", "Brazilian", "British", "Brownian", "Cartesian", "Chinese",
        "Christoffel", "Darwinian", "Dutch", "Egyptian", "English", "Euclidean", "Eulerian", "European", "Fourier", "French", "Freudian", "Gaussian", "German", "Greek", "Hamiltonian",
        "Hebrew", "Hermitian", "Hessian", "Hilbert", "Hindi", "Hopfield", "Indian", "Indonesian", "Iranian", "Italian", "Jacobian", "Japanese", "Kalman", "Kantian", "Korean", "Lagrangian",
        "Laplacian", "Latin", "Lipschitz", "Lyapunov", "Markov", "Markovian", "Mexican", "Newtonian", "Nyström", "Persian", "Poisson", "Polish", "Portuguese", "Riemannian", "Romanian", "Russian",
        "Sanskrit", "Shannon", "Sinkhorn", "Socratic", "Spanish", "Swahili", "Swedish", "Thai", "Turing", "Turkish", "Ukrainian", "Urdu", "Vietnamese", "Wasserstein", "Western",
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December");

    public static string Of(string title)
    {
        var tex = new StringBuilder(512);
        var isSentence = IsSentence(title);
        // "MMMU-pro: A Benchmark" begins with the name of a system.
        var name = title.IndexOfAny([' ', '$', '\\']) is > 1 and var space && title[space - 1] == ':' ? space - 1 : 0;
        if (name > 0)
        {
            Brace(tex, title.AsSpan(0, name));
            title = title[name..];
        }

        foreach (var part in TexWriter.Parts(title))
        {
            // In braces, too: "$O(n)$" would become "$o(n)$".
            if (part.IsMath) tex.Append('{').Append(part.Text).Append('}');
            else AppendWords(tex, part.Text, isSentence);
        }

        return tex.ToString();
    }

    private static void AppendWords(StringBuilder tex, string text, bool isSentence)
    {
        for (var at = 0; at < text.Length;)
        {
            var end = at;
            while (end < text.Length && IsWordPart(text, end)) end++;
            var word = text.AsSpan(at, end - at);
            if (word.IsEmpty)
            {
                end = at + (char.IsHighSurrogate(text[at]) && at + 1 < text.Length ? 2 : 1);
                TexWriter.EscapeTo(tex, text.AsSpan(at..end));
            }
            else if (NeedsBraces(word, isSentence && !OpensSentence(tex))) Brace(tex, word);
            else TexWriter.EscapeTo(tex, word);
            at = end;
        }
    }

    private static void Brace(StringBuilder tex, ReadOnlySpan<char> word)
    {
        tex.Append('{');
        TexWriter.EscapeTo(tex, word);
        tex.Append('}');
    }

    // Styles keep the first letter, and the first after a colon.
    private static bool OpensSentence(StringBuilder tex) => tex.Length == 0 || (tex.Length > 1 && tex[^1] == ' ' && tex[^2] is ':' or '.' or '?' or '!');

    private static bool NeedsBraces(ReadOnlySpan<char> word, bool capitalsMeanNames)
    {
        var upper = 0;
        var digits = 0;
        foreach (var c in word)
        {
            if (char.IsUpper(c)) upper++;
            else if (char.IsDigit(c)) digits++;
        }

        if (upper == 0) return false;
        if (!char.IsUpper(word[0]) || IsMadeOfName(word)) return true;
        return upper > 1 || digits > 0 || (word.Length == 1 ? word[0] is not ('A' or 'I') : capitalsMeanNames);
    }

    private static bool IsMadeOfName(ReadOnlySpan<char> word) => MadeOfNames.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    // Titles in title case have no long word in lower case, prepositions aside: where a third of them are, a capital means something.
    private static bool IsSentence(string title)
    {
        var prepositions = Prepositions.GetAlternateLookup<ReadOnlySpan<char>>();
        var (words, lower) = (0, 0);
        var rest = title.AsSpan().TrimStart();
        for (var isFirst = true; !rest.IsEmpty; isFirst = false)
        {
            var end = 1;
            while (end < rest.Length && !char.IsWhiteSpace(rest[end])) end++;
            var word = rest[..end];
            rest = rest[end..].TrimStart();
            if (isFirst || word.Length <= 3 || !char.IsLetter(word[0]) || prepositions.Contains(word)) continue;
            words++;
            if (char.IsLower(word[0])) lower++;
        }

        return lower * 3 > words;
    }

    private static bool IsWordPart(string text, int i) =>
        char.IsLetterOrDigit(text[i])
        || char.GetUnicodeCategory(text[i]) == System.Globalization.UnicodeCategory.NonSpacingMark
        || (text[i] is '\'' or '’' && i + 1 < text.Length && char.IsLetter(text[i + 1]));
}
