using System.Text.RegularExpressions;
using Site.Papers;

namespace Site.Reading;

/// <summary>The authors that a source names, in its order.</summary>
/// <param name="HasUnnamed">Whether it names only the first of them ("et al.").</param>
/// <param name="IsDoubtful">Whether it was one text that does not tell its names apart: "Doe, Ann, Roe, Bo".</param>
internal sealed partial record AuthorList(IReadOnlyList<Author> Authors, bool HasUnnamed = false, bool IsDoubtful = false)
{
    /// <summary>How such a text is better written.</summary>
    public const string Advice = "write a list of names, or one text with ';' between them.";

    public static AuthorList None { get; } = new([]);

    /// <summary>Of names that the source keeps apart, each a cleaned text. A list of a single text counts as that text.</summary>
    public static AuthorList Of(IReadOnlyList<string> names) =>
        names is [var only] ? Of(only) : Of([.. names.Where(n => n.Length > 0).Select(n => (n, n.Contains(';') ? Of(n).Authors : [AuthorName.Read(n)]))]);

    /// <summary>
    /// Of one cleaned text with all names: "Ann Doe; Bo Roe", "Doe, Ann and Roe, Bo", "A. Doe, B. Roe and C. Moe", "Doe, A., Roe, B. C.", "Wils E, Rink G".
    /// </summary>
    public static AuthorList Of(string text)
    {
        var named = Ending().Replace(text.Replace('\u00A0', ' '), "");
        var isDoubtful = false;
        var names = named.Contains(';')
            ? named.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(n => n.StartsWith("and ", StringComparison.Ordinal) ? n[4..] : n)
            : Joined(named, ref isDoubtful);
        var list = Of([.. names.Select(n => (n, (IReadOnlyList<Author>)[AuthorName.Read(n)]))]);
        return list with { HasUnnamed = list.HasUnnamed || named.Length < text.Length, IsDoubtful = isDoubtful };
    }

    /// <summary>"et al.", "others" and the like, which name nobody.</summary>
    public static bool NamesNobody(string name) => Others().IsMatch(name);

    private static AuthorList Of((string Name, IReadOnlyList<Author> Authors)[] names)
    {
        var named = names.Where(n => !NamesNobody(n.Name)).ToArray();
        return new AuthorList([.. named.SelectMany(n => n.Authors).Where(a => a.Name.Length > 0)], named.Length < names.Length);
    }

    private static IEnumerable<string> Joined(string text, ref bool isDoubtful)
    {
        string[] groups = [.. And().Split(text).Select(g => g.Trim(' ', ',')).Where(g => g.Length > 0)];
        if (groups.Length > 1 && groups.All(g => g.AsSpan().Count(',') == 1)) return groups;
        var names = new List<string>();
        foreach (var group in groups) names.AddRange(ByCommas(WithSuffixes(AuthorName.Parts(group)), ref isDoubtful));
        return names;
    }

    private static IEnumerable<string> ByCommas(List<string> parts, ref bool isDoubtful)
    {
        if (parts.Count < 2 || (parts.Count == 2 && parts[0].Length > 0 && AuthorName.IsInverted(parts[0], parts[1]) && !parts.All(IsFamilyAndInitials))) return [string.Join(", ", parts)];
        if (parts.All(IsFamilyAndInitials)) return parts.Select(p => AuthorName.WithInitialsBehind(p)?.Parts is { } name ? $"{name.Family}, {name.Given}" : p);
        if (parts.Count % 2 == 0 && parts.Where((_, i) => i % 2 == 1).All(AuthorName.AreInitials)) return parts.Chunk(2).Select(pair => string.Join(", ", pair));
        isDoubtful |= parts.Count(p => !p.Contains(' ')) * 2 > parts.Count;
        return parts;
    }

    private static bool IsFamilyAndInitials(string name) => AuthorName.WithInitialsBehind(name) is not null;

    // "Martin King, Jr., Ann Doe": the suffix belongs to the name before it.
    private static List<string> WithSuffixes(string[] parts)
    {
        var names = new List<string>();
        foreach (var part in parts)
        {
            if (parts.Length > 3 && names.Count > 0 && AuthorName.IsSuffix(part)) names[^1] += ", " + part;
            else names.Add(part);
        }

        return names is [var family, var suffix, var given] && AuthorName.IsSuffix(suffix) ? [$"{family}, {suffix}, {given}"] : names;
    }

    [GeneratedRegex(@" and | & |, ?& ", RegexOptions.CultureInvariant)]
    private static partial Regex And();

    [GeneratedRegex(@"^(and )?(et al\.?|others|\.\.\.|…)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Others();

    [GeneratedRegex(@"[,;]?\s*(\bet al\.?|\band others|\.\.\.|…)\s*\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Ending();
}
