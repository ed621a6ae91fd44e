using Site.Papers;

namespace Site.Related;

/// <summary>A paper that is near another one.</summary>
/// <param name="Score">The cosine of the two papers' term weights, above 0 and at most 1.</param>
/// <param name="Terms">The terms that both share and that have most weight, as a reader of the other paper would write them.</param>
public sealed record RelatedPaper(Paper Paper, double Score, IReadOnlyList<string> Terms);
