namespace Site.Related;

/// <summary>A paper near the one asked for: its cosine in units of <see cref="TermVector.One"/> squared, and the indexes of the shared terms in the vector of the one asked for, the weightiest first.</summary>
internal readonly record struct Neighbour(int Paper, int Score, int[] Shared);
