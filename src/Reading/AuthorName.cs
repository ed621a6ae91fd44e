using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Site.Papers;

namespace Site.Reading;

/// <summary>Reads the name of one author, cleaned, as people write it: "Ann Doe", "Doe, Ann", "King, Jr., Martin", "ACME, Inc.".</summary>
internal static partial class AuthorName
{
    private static readonly FrozenSet<string> Suffixes = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "jr", "jr.", "sr", "sr.", "ii", "iii", "iv");

    private static readonly FrozenSet<string> CompanyForms = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "inc", "inc.", "ltd", "ltd.", "llc", "gmbh", "corp.", "corporation", "co.", "s.a.", "plc");

    public static Author Read(string name) => Parts(name.Replace('\u00A0', ' ')) switch
    {
        [_, var form] when CompanyForms.Contains(form) => new Author(name) { IsGroup = true },
        [_, var suffix] when IsSuffix(suffix) => new Author(name),
        [var family, var given] => Of(family, given),
        [var family, var suffix, var given] when IsSuffix(suffix) => Author.Of(new NameParts(family, given, Suffix: suffix)),
        [] => new Author(name),
        var parts => new Author(string.Join(", ", parts)),
    };

    public static Author Of(string family, string? given) => Author.Of(new NameParts(family, given));

    public static string[] Parts(string name) => name.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    public static bool IsSuffix(string text) => Suffixes.Contains(text);

    /// <summary>Whether two parts around a comma are one name, and not two.</summary>
    public static bool IsInverted(string first, string second)
    {
        if (CompanyForms.Contains(second) || IsSuffix(second) || AreInitials(second) || char.IsLower(first[0])) return true;
        if (!first.Contains(' ')) return true;
        return !second.Contains(' ') && !second.Skip(1).Any(char.IsUpper);
    }

    /// <summary>"A.", "B. C.", "BC", "J.-P.".</summary>
    public static bool AreInitials(string text) => InitialsOnly().IsMatch(text);

    /// <summary>"Wils E", as medical journals write names; null for any other.</summary>
    public static Author? WithInitialsBehind(string name)
    {
        var space = name.LastIndexOf(' ');
        if (space < 1 || !Initials().IsMatch(name.AsSpan(space + 1))) return null;
        return name[..space].Split(' ').All(w => w.Any(char.IsLower)) ? Of(name[..space], name[(space + 1)..]) : null;
    }

    [GeneratedRegex(@"^(\p{Lu}\.?[ -]?){1,4}$", RegexOptions.CultureInvariant)]
    private static partial Regex InitialsOnly();

    [GeneratedRegex(@"^\p{Lu}(-?\p{Lu}){0,2}$", RegexOptions.CultureInvariant)]
    private static partial Regex Initials();
}
