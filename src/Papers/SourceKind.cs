namespace Site.Papers;

/// <summary>How a statement about a paper came to be; a later kind wins over an earlier one, field by field.</summary>
public enum SourceKind
{
    /// <summary>Saved from elsewhere: a page capture, JSON, Atom, BibTeX.</summary>
    Raw,

    /// <summary>A Markdown file about the paper.</summary>
    Markdown,

    /// <summary>A YAML day, written or corrected by hand.</summary>
    Overlay,
}
