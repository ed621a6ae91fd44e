using Site.Addresses;

namespace Site.Search;

/// <summary>One script of the index.</summary>
/// <param name="Hash">Of its content; part of its name.</param>
/// <param name="Content">In ASCII.</param>
public sealed record SearchFile(SitePath Path, string Hash, byte[] Content);
