namespace Site.Related;

/// <summary>A term by its number, and its weight in a paper.</summary>
internal readonly record struct WeighedTerm(int Number, int Weight);
