using System.Buffers;
using Site.Addresses;

namespace Site.Search;

/// <summary>One script of the index.</summary>
/// <param name="Hash">Of its content; part of its name.</param>
/// <param name="Size">In bytes, for the reader to weigh before loading.</param>
/// <param name="Write">Writes the content, the same each time.</param>
public sealed record SearchFile(SitePath Path, string Hash, int Size, Action<IBufferWriter<byte>> Write);
