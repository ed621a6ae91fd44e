namespace Site.Papers;

/// <summary>What a paper was published as; references name it in the words of their format.</summary>
public enum PublicationKind
{
    Preprint,
    JournalArticle,

    /// <summary>In the proceedings of a conference or workshop.</summary>
    ConferencePaper,
    Book,

    /// <summary>In a book.</summary>
    Chapter,
    DoctoralThesis,
    MastersThesis,
    Report,
    Dataset,
    Software,
}
