using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Site.Text;

/// <summary>A hash of a word by which tables find it, the same in every run, unlike string.GetHashCode.</summary>
internal static class WordHash
{
    private const ulong Spread = 0x9E3779B97F4A7C15UL;

    // Four characters at a time, the last four whether or not they were among those before.
    public static ulong Of(ReadOnlySpan<char> word)
    {
        var bytes = MemoryMarshal.AsBytes(word);
        var hash = (ulong)bytes.Length;
        if (bytes.Length < sizeof(ulong))
        {
            foreach (var c in word) hash = Mixed(hash, c);
            return hash;
        }

        for (var i = 0; i < bytes.Length - sizeof(ulong); i += sizeof(ulong)) hash = Mixed(hash, BinaryPrimitives.ReadUInt64LittleEndian(bytes[i..]));
        return Mixed(hash, BinaryPrimitives.ReadUInt64LittleEndian(bytes[^sizeof(ulong)..]));
    }

    private static ulong Mixed(ulong hash, ulong more)
    {
        var mixed = (hash ^ more) * Spread;
        return mixed ^ (mixed >> 32);
    }
}
