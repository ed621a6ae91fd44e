namespace Site.Search;

/// <summary>A word, or the key of a filter, and the papers that hold it, ascending.</summary>
public readonly record struct Term(string Text, ReadOnlyMemory<Posting> Postings);
