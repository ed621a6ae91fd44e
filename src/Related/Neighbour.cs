namespace Site.Related;

/// <summary>A paper near the one asked for: its cosine in units of <see cref="TermVector.One"/> squared, and which terms of the asked one it shares, the weightiest first.</summary>
internal readonly record struct Neighbour(int Paper, int Score, int[] Shared);
