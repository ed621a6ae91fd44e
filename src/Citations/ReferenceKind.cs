namespace Site.Citations;

/// <summary>How a paper is cited.</summary>
public enum ReferenceKind
{
    /// <summary>Nothing says where it was published, or no DOI confirms it.</summary>
    Preprint,

    /// <summary>In a journal.</summary>
    Article,

    /// <summary>In the proceedings of a conference or workshop.</summary>
    Proceedings,
}
