using System.Buffers;
using System.Collections.Frozen;
using Site.Papers;
using Site.Text;

namespace Site.Citations;

/// <summary>An author's name in the parts that reference formats ask for; a group, or a name that has no parts, is <see cref="IsLiteral"/>.</summary>
public sealed record PersonName
{
    // Lower-case words that belong to the family name without being sorted by.
    private static readonly FrozenSet<string> Particles = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "af", "al", "av", "bin", "da", "das", "de", "degli", "del", "della", "den", "der", "des", "di", "do", "dos", "du", "el",
        "ibn", "la", "las", "le", "les", "los", "op", "'t", "te", "ten", "ter", "van", "vom", "von", "zu", "zum", "zur");

    // Of those, the ones that are a part of a family name when written with a capital, and hardly ever a second given name.
    private static readonly FrozenSet<string> CapitalParticles = FrozenSet.Create(StringComparer.Ordinal, "Da", "Das", "De", "Del", "Della", "Den", "Der", "Di", "Dos", "Du", "La", "Van", "Vander", "Von");

    private static readonly FrozenSet<string> Suffixes = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "jr", "jr.", "sr", "sr.", "ii", "iii", "iv");

    private static readonly FrozenSet<string> GroupWords = FrozenSet.Create(
        StringComparer.Ordinal,
        "AI", "Agency", "Alliance", "Association", "Authors", "Center", "Centre", "Collaboration", "Committee", "Community", "Company",
        "Consortium", "Contributors", "Corporation", "Department", "Foundation", "Group", "Inc", "Inc.", "Initiative", "Institute",
        "Lab", "Laboratory", "Labs", "Ltd", "Ltd.", "Network", "Organization", "Project", "Research", "Robotics", "Society", "Team",
        "Teams", "University", "and", "for", "of", "the", "The", "team");

    private static readonly SearchValues<char> NoNamesLetters = SearchValues.Create("0123456789&:;/@()[]{}");

    private PersonName(string family) => Family = family;

    public string? Given { get; private init; }

    /// <summary>"van der", "de la": written before the family name, not sorted by.</summary>
    public string? Particle { get; private init; }

    /// <summary>The family name, or the whole of a literal one.</summary>
    public string Family { get; }

    /// <summary>"Jr.", "III".</summary>
    public string? Suffix { get; private init; }

    /// <summary>Whether it must be written as it is: a group, or a name in a script that does not separate its parts.</summary>
    public bool IsLiteral { get; private init; }

    /// <summary>The name in the parts that its source gave, or else in those that it seems to have.</summary>
    public static PersonName Of(Author author)
    {
        var name = ReferenceText.Of(author.Name);
        if (author.IsGroup) return Literal(name);
        return author.Parts is { } parts && ReferenceText.Of(parts.Family) is { Length: > 0 } family ? Of(family, parts) : Parse(name);
    }

    /// <summary>Accepts "Given von Family, Jr.", "von Family, Given" and "von Family, Jr., Given"; a name in doubt stays whole.</summary>
    public static PersonName Parse(string name)
    {
        var words = name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var whole = string.Join(' ', words);
        if (IsGroup(whole, words)) return Literal(whole);
        if (EastAsianNames.AreLetters(whole)) return EastAsian(whole, words);
        if (words.Length > 0 && !whole.Contains(',')) return InOrder(words, suffix: null);
        var parts = whole.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return parts.Length switch
        {
            0 => Literal(whole),
            1 => InOrder(parts[0].Split(' '), suffix: null),
            2 when Suffixes.Contains(parts[1]) => InOrder(parts[0].Split(' '), parts[1]),
            2 => Inverted(parts[0].Split(' '), parts[1], suffix: null),
            3 when Suffixes.Contains(parts[1]) => Inverted(parts[0].Split(' '), parts[2], parts[1]),
            _ => Literal(whole),
        };
    }

    /// <summary>The family name as lists are sorted: "van der Schaar".</summary>
    public string SortedFamily => Particle is null ? Family : $"{Particle} {Family}";

    /// <summary>The name in reading order.</summary>
    public override string ToString()
    {
        var name = Given is null ? SortedFamily : $"{Given} {SortedFamily}";
        return Suffix is null ? name : $"{name} {Suffix}";
    }

    /// <summary>
    /// "van Family, Given Jr.": family name first, with one comma. A name of several words without given names ends in the comma,
    /// by which reference managers do not take it apart; "Kimi Team" would be a Mr Team.
    /// </summary>
    public string ToIndexed() => Given is null ? Whole(Suffix is null ? SortedFamily : $"{SortedFamily} {Suffix}") : $"{SortedFamily}, {Given}{(Suffix is null ? "" : " " + Suffix)}";

    /// <summary>"van Family, Given, Jr.", as RIS has it; else as <see cref="ToIndexed"/>.</summary>
    public string ToIndexedWithSuffix() => Given is null || Suffix is null ? ToIndexed() : $"{SortedFamily}, {Given}, {Suffix}";

    private static string Whole(string name)
    {
        var words = name.Replace(",", "", StringComparison.Ordinal);
        return words.Contains(' ', StringComparison.Ordinal) ? words + "," : words;
    }

    private static PersonName Of(string family, NameParts parts)
    {
        var given = Text(parts.Given);
        if (Text(parts.Particle) is not { } particle) return Inverted(family.Split(' '), given, Text(parts.Suffix));
        return new PersonName(family) { Given = given, Particle = particle, Suffix = Text(parts.Suffix) };
    }

    private static string? Text(string? part) => part is not null && ReferenceText.Of(part) is { Length: > 0 } text ? text : null;

    private static bool IsGroup(string whole, string[] words) =>
        (words.Length == 1 && HasInnerCapital(whole))
        || whole.AsSpan().ContainsAny(NoNamesLetters)
        || HasGroupWord(words);

    private static bool HasGroupWord(string[] words)
    {
        foreach (var word in words)
            if (GroupWords.Contains(word)) return true;
        return false;
    }

    private static PersonName Literal(string name) => new(name) { IsLiteral = true };

    // "山田 太郎" begins with the family name; "山田太郎" does not say where it ends.
    private static PersonName EastAsian(string whole, string[] words) =>
        words.Length == 2 && words.All(w => w.All(EastAsianNames.IsLetter)) ? new PersonName(words[0]) { Given = words[1] } : Literal(whole);

    private static PersonName InOrder(string[] words, string? suffix)
    {
        if (suffix is null && words.Length > 2 && Suffixes.Contains(words[^1])) (words, suffix) = (words[..^1], words[^1]);
        var family = FamilyStart(words);
        var particle = ParticleStart(words, family);
        return new PersonName(Join(words.AsSpan(family)) ?? "") { Given = Join(words.AsSpan(0, particle)), Particle = Join(words.AsSpan(particle..family)), Suffix = suffix };
    }

    // As in BibTeX, the words in lower case before the family name are its particle.
    private static PersonName Inverted(string[] words, string? given, string? suffix)
    {
        var family = 0;
        while (family < words.Length - 1 && (char.IsLower(words[family][0]) || IsParticle(words[family]))) family++;
        return new PersonName(Join(words.AsSpan(family)) ?? "") { Given = given, Particle = Join(words.AsSpan(0, family)), Suffix = suffix };
    }

    // The last word, with what is tied to it: "Van Gool", "Agüera y Arcas".
    private static int FamilyStart(string[] words)
    {
        var start = words.Length - 1;
        if (start >= 3 && words[start - 1] is "y" or "i" or "e") start -= 2;
        while (start > 1 && CapitalParticles.Contains(words[start - 1])) start--;
        return start;
    }

    private static int ParticleStart(string[] words, int family)
    {
        var start = family;
        while (start > 1 && (IsParticle(words[start - 1]) || (start < family && CapitalParticles.Contains(words[start - 1])))) start--;
        return start;
    }

    private static bool IsParticle(string word) => (char.IsLower(word[0]) || word[0] == '\'') && Particles.Contains(word);

    private static string? Join(ReadOnlySpan<string?> words) => words switch
    {
        [] => null,
        [var only] => only,
        _ => string.Join(' ', words),
    };

    private static bool HasInnerCapital(string word) => word.Skip(1).Any(char.IsUpper);
}
