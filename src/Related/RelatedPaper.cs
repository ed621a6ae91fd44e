namespace Site.Related;

/// <summary>A paper that is near another one.</summary>
/// <param name="Index">Its place in the list that was searched.</param>
/// <param name="Score">The cosine of the two papers' term weights, above 0 and at most 1.</param>
/// <param name="Terms">The terms that both share and that weigh most, as the other paper's reader would write them.</param>
public sealed record RelatedPaper(int Index, double Score, IReadOnlyList<string> Terms);
