using Site.Papers;

namespace Site.Reading;

/// <summary>
/// Reads BibTeX's lists of names: "von Last, Jr, First and First {Last Last} and {A Group} and others", and biblatex's
/// "family=Last, given=First, prefix=von". A list of commas or semicolons alone, which BibTeX would take for one name, is read as what was meant.
/// </summary>
internal static class BibTexNames
{
    public static AuthorList Read(string names)
    {
        var authors = new List<Author>();
        var hasUnnamed = false;
        foreach (var name in Parts(string.Join(' ', names.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), " and ").SelectMany(n => Parts(n, ";")))
        {
            if (AuthorList.NamesNobody(name.Trim())) hasUnnamed = true;
            else if (Group(name.Trim()) is { } group) authors.Add(new Author(group) { IsGroup = true });
            else if (Braced(name.Trim()) is { } braced) authors.Add(Author.Of(braced));
            else if (Read(Parts(name, ",").Select(BibTexText.Line).Where(p => p.Length > 0).ToArray()) is var read)
            {
                authors.AddRange(read.Authors);
                hasUnnamed |= read.HasUnnamed;
            }
        }

        return new AuthorList(authors, hasUnnamed);
    }

    private static AuthorList Read(string[] parts) => parts switch
    {
        [] => AuthorList.None,
        _ when Labelled(parts) is { } name => new AuthorList([Author.Of(name)]),
        [var only] => AuthorList.Of(only),
        _ when parts.Length > 3 || parts.All(p => AuthorName.WithInitialsBehind(p) is not null) => AuthorList.Of(string.Join(", ", parts)),
        [var a, var b, var c] when !AuthorName.IsSuffix(b) && a.Contains(' ') && b.Contains(' ') && c.Contains(' ') => AuthorList.Of(string.Join(", ", parts)),
        [var family, var junior, var given] => new AuthorList([Author.Of(new NameParts(family, given, Suffix: junior))]),
        _ => new AuthorList([AuthorName.Read(string.Join(", ", parts))]),
    };

    // biblatex's extended format: family=Berg, given=Jan, prefix=van der, useprefix=true.
    private static NameParts? Labelled(string[] parts)
    {
        var labels = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var part in parts)
        {
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            if (equals < 0) return null;
            labels.TryAdd(part[..equals].Trim(), part[(equals + 1)..].Trim(' ', '"'));
        }

        return labels.GetValueOrDefault("family") is { Length: > 0 } family
            ? new NameParts(family, labels.GetValueOrDefault("given"), labels.GetValueOrDefault("prefix"), labels.GetValueOrDefault("suffix"))
            : null;
    }

    // {The Group}, but not {\'E}mile.
    private static string? Group(string name) =>
        name is ['{', not '\\', .., '}'] && CloseOf(name, 0) == name.Length - 1 && BibTexText.Line(name) is { Length: > 0 } group ? group : null;

    // First {Last Last}
    private static NameParts? Braced(string name)
    {
        var open = name.IndexOf(" {", StringComparison.Ordinal) + 1;
        if (open < 2 || open + 1 >= name.Length || name[open + 1] == '\\' || CloseOf(name, open) != name.Length - 1 || name.Contains(',')) return null;
        var family = BibTexText.Line(name[open..]);
        return family.Contains(' ') && BibTexText.Line(name[..open]) is { Length: > 0 } given ? new NameParts(family, given) : null;
    }

    private static int CloseOf(string text, int open)
    {
        var depth = 0;
        for (var i = open; i < text.Length; i++)
        {
            if (text[i] == '{') depth++;
            else if (text[i] == '}' && --depth == 0) return i;
        }

        return -1;
    }

    // Separators inside braces do not count.
    private static List<string> Parts(string text, string separator)
    {
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
