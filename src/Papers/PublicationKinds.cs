using System.Diagnostics.CodeAnalysis;

namespace Site.Papers;

/// <summary>The kinds of publication as people write them.</summary>
public static class PublicationKinds
{
    private static readonly (PublicationKind Kind, string Name)[] Names =
    [
        (PublicationKind.Preprint, "preprint"),
        (PublicationKind.JournalArticle, "journal article"),
        (PublicationKind.ConferencePaper, "conference paper"),
        (PublicationKind.Book, "book"),
        (PublicationKind.Chapter, "chapter"),
        (PublicationKind.DoctoralThesis, "doctoral thesis"),
        (PublicationKind.MastersThesis, "master's thesis"),
        (PublicationKind.Report, "report"),
        (PublicationKind.Dataset, "dataset"),
        (PublicationKind.Software, "software"),
    ];

    public static IEnumerable<string> All => Names.Select(n => n.Name);

    public static string Name(PublicationKind kind) => Array.Find(Names, n => n.Kind == kind).Name;

    /// <summary>Reads "conference paper", "Conference-Paper" or "conferencePaper".</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out PublicationKind? kind)
    {
        var letters = Letters(text);
        var found = Array.FindIndex(Names, n => Letters(n.Name).Equals(letters, StringComparison.OrdinalIgnoreCase));
        kind = found < 0 ? null : Names[found].Kind;
        return kind is not null;
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsAsciiLetter));
}
