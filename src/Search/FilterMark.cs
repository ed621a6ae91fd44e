namespace Site.Search;

/// <summary>What the keys of filters begin with: they are terms among the words, and no word begins so.</summary>
public static class FilterMark
{
    public const char Topic = '#';
    public const char Day = '$';
    public const char Has = '%';
    public const char Author = '@';

    /// <summary>Before an arXiv id or a DOI, in lower case.</summary>
    public const char Id = '=';

    /// <summary>All of the term whose levels are the papers' votes.</summary>
    public const char Votes = '^';
}
