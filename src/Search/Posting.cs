namespace Site.Search;

/// <summary>A paper that holds a term, by its number, and the level of the term's weight there.</summary>
public readonly record struct Posting(int Number, int Level);
