namespace Site.Writing;

/// <summary>Which site is in the output folder after a publication failed.</summary>
public enum PublicationState
{
    /// <summary>The earlier one, or none.</summary>
    Unchanged,

    /// <summary>Some files of the new one: the output folder could not be renamed.</summary>
    Unfinished,

    /// <summary>The new one; what failed is the removal of the earlier one.</summary>
    Published,
}
