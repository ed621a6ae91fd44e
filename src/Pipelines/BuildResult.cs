using Site.Papers;
using Site.Writing;

namespace Site.Pipelines;

/// <summary>What a build made.</summary>
public sealed record BuildResult(PaperDigest Digest, WriteResult Written);
