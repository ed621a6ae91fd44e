namespace Site.Search;

/// <summary>A term, by its number at its reader, and a paper that holds it.</summary>
internal readonly record struct TermPosting(int Term, Posting Posting);
