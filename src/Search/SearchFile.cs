using Site.Digest;

namespace Site.Search;

/// <summary>One script of the index.</summary>
/// <param name="Hash">Of its content; part of its name.</param>
public sealed record SearchFile(SitePath Path, string Hash, ReadOnlyMemory<byte> Content);
