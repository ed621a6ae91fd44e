namespace Site.Text;

/// <summary>Short forms of a plain text.</summary>
public static class Excerpt
{
    /// <summary>Whole sentences from the beginning: at least one, more while they fit in <paramref name="most"/> characters.</summary>
    public static string Sentences(ReadOnlySpan<char> text, int most)
    {
        var end = 0;
        for (var next = SentenceEnd(text, 0); next > 0 && (end == 0 || next <= most); next = SentenceEnd(text, next)) end = next;
        return end > 0 && end <= most * 2 ? text[..end].ToString() : Words(text, most);
    }

    /// <summary>All sentences of a text; what follows the last full stop is one as well.</summary>
    public static IReadOnlyList<string> AllSentences(string text)
    {
        var sentences = new List<string>();
        var start = 0;
        for (var end = SentenceEnd(text, 0); end > 0; end = SentenceEnd(text, end))
        {
            sentences.Add(text[start..end].Trim());
            start = end;
        }

        if (start < text.Length) sentences.Add(text[start..].Trim());
        return sentences;
    }

    /// <summary>Whole words from the beginning, with an ellipsis where something is left out.</summary>
    public static string Words(ReadOnlySpan<char> text, int most)
    {
        if (text.Length <= most) return text.ToString();
        var end = text[..most].LastIndexOf(' ');
        if (end <= 0) end = char.IsHighSurrogate(text[most - 2]) ? most - 2 : most - 1;
        return string.Concat(text[..end].TrimEnd(" ,;:.-–"), "…");
    }

    // A full stop ends a sentence where white space and a capital, digit or quote follow, and no abbreviation comes before.
    private static int SentenceEnd(ReadOnlySpan<char> text, int start)
    {
        for (int i = start, next; (next = text[i..].IndexOfAny('.', '!', '?')) >= 0; i++)
        {
            i += next;
            var end = i + 1;
            while (end < text.Length && text[end] is ('"' or '”' or '’' or ')')) end++;
            if (end == text.Length) return end;
            if (text[end] != ' ' || end + 1 >= text.Length) continue;
            var first = text[end + 1];
            if ((char.IsUpper(first) || char.IsDigit(first) || first is '“' or '"' or '(') && !IsAbbreviation(text, start, i)) return end;
        }

        return -1;
    }

    private static bool IsAbbreviation(ReadOnlySpan<char> text, int start, int stop)
    {
        var begin = Math.Max(text[..stop].LastIndexOf(' ') + 1, start);
        var word = text.Slice(begin, Math.Max(0, stop - begin)).TrimStart('(');
        return word is "e.g" or "i.e" or "al" or "vs" or "Fig" or "Eq" or "Sec" or "Dr" or "resp" or "cf" or "approx" or "No"
            || (word.Length == 1 && char.IsUpper(word[0]));
    }
}
