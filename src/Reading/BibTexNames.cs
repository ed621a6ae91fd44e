namespace Site.Reading;

/// <summary>Splits BibTeX's lists of names: "Last, First and {A Group} and others".</summary>
internal static class BibTexNames
{
    public static IEnumerable<string> Split(string names)
    {
        foreach (var name in Parts(names, " and "))
        {
            var parts = Parts(name, ",").Select(BibTexText.Line).Where(p => p.Length > 0).ToArray();
            var whole = parts switch
            {
                [var last, var first] => $"{first} {last}",
                [var last, var junior, var first] => $"{first} {last} {junior}",
                _ => string.Join(", ", parts),
            };
            if (whole.Length > 0 && whole != "others") yield return whole;
        }
    }

    // Separators inside braces do not count.
    private static List<string> Parts(string text, string separator)
    {
        text = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var parts = new List<string>();
        var (start, depth) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '{') depth++;
            else if (text[i] == '}') depth--;
            else if (depth <= 0 && string.Compare(text, i, separator, 0, separator.Length, StringComparison.OrdinalIgnoreCase) == 0)
            {
                parts.Add(text[start..i]);
                start = i + separator.Length;
                i = start - 1;
            }
        }

        parts.Add(text[start..]);
        return parts;
    }
}
