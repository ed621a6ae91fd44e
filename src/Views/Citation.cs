namespace Site.Views;

/// <summary>How a paper is cited: what a template may ask for. Each text is made when it is asked for, and not kept.</summary>
public abstract class Citation
{
    /// <summary>The citation key.</summary>
    public abstract string Key { get; }

    /// <summary>The address to cite: the DOI's, else arXiv's; null where neither is known.</summary>
    public abstract string? Link { get; }

    public abstract string BibTex();

    /// <summary>The address of a file of it, as of the others: a file of its own for each would be more than half of all files of the site. It holds nothing that HTML would escape.</summary>
    public abstract Deferred BibTexFile();

    public abstract Deferred RisFile();

    public abstract Deferred CslFile();

    /// <summary>The title of a COinS span.</summary>
    public abstract Deferred Coins();

    public abstract MetaView[] Meta();

    /// <summary>JSON fit to stand in a script element.</summary>
    public abstract Deferred JsonLd();
}
