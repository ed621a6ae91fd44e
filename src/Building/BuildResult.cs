using Site.Papers;
using Site.Pipelines;
using Site.Writing;

namespace Site.Building;

/// <summary>What a build made.</summary>
public sealed record BuildResult(PaperDigest Digest, WriteResult Written);
