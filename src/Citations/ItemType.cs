using Site.Papers;

namespace Site.Citations;

/// <summary>Zotero's words for kinds of publications (its schema's <c>itemTypes</c>), which it reads in Dublin Core's <c>type</c>.</summary>
internal static class ItemType
{
    public static string Of(PublicationKind kind) => kind switch
    {
        PublicationKind.JournalArticle => "journalArticle",
        PublicationKind.ConferencePaper => "conferencePaper",
        PublicationKind.Book => "book",
        PublicationKind.Chapter => "bookSection",
        PublicationKind.DoctoralThesis or PublicationKind.MastersThesis => "thesis",
        PublicationKind.Report => "report",
        PublicationKind.Dataset => "dataset",
        PublicationKind.Software => "computerProgram",
        _ => "preprint",
    };
}
