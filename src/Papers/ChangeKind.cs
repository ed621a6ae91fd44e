namespace Site.Papers;

/// <summary>What became otherwise of a paper after it entered the digest.</summary>
public enum ChangeKind
{
    /// <summary>It has another title.</summary>
    Retitled,

    /// <summary>There is a newer version of it.</summary>
    Revised,

    /// <summary>It was published, with a DOI.</summary>
    Published,

    /// <summary>Its authors took it back.</summary>
    Withdrawn,
}
