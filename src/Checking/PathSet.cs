using System.Buffers.Binary;
using System.Numerics;
using System.Text;
using Site.Addresses;

namespace Site.Checking;

/// <summary>The paths of all files of the site, to be found as they stand in a page: in UTF-8, without a copy. Immutable once made.</summary>
internal sealed class PathSet
{
    private readonly byte[] _text;
    private readonly int[] _starts;

    // By hash, with room to spare: one more than the number of the path, or 0. A place that is taken leaves the next.
    private readonly int[] _places;

    public PathSet(IReadOnlyList<SiteFile> files)
    {
        _text = new byte[files.Sum(f => Encoding.UTF8.GetByteCount(f.Path.Value))];
        _starts = new int[files.Count + 1];
        _places = new int[BitOperations.RoundUpToPowerOf2((uint)files.Count * 2 + 1)];
        for (var i = 0; i < files.Count; i++)
        {
            _starts[i + 1] = _starts[i] + Encoding.UTF8.GetBytes(files[i].Path.Value, _text.AsSpan(_starts[i]));
            ref var place = ref Place(Path(i));
            if (place == 0) place = i + 1;
        }
    }

    public bool Contains(ReadOnlySpan<byte> path) => Place(path) > 0;

    public bool Contains(string path) => Contains(Encoding.UTF8.GetBytes(path));

    private ReadOnlySpan<byte> Path(int index) => _text.AsSpan(_starts[index].._starts[index + 1]);

    private ref int Place(ReadOnlySpan<byte> path)
    {
        for (var at = Hash(path); ; at++)
        {
            ref var place = ref _places[at & (_places.Length - 1)];
            if (place == 0 || Path(place - 1).SequenceEqual(path)) return ref place;
        }
    }

    private static int Hash(ReadOnlySpan<byte> path)
    {
        var hash = (ulong)path.Length;
        for (; path.Length >= sizeof(ulong); path = path[sizeof(ulong)..]) hash = Mix(hash ^ BinaryPrimitives.ReadUInt64LittleEndian(path));
        foreach (var b in path) hash = Mix(hash ^ b);
        return (int)(hash & int.MaxValue);
    }

    // An odd factor of no pattern (2^64 by the golden ratio) moves every bit up, the shift moves the upper ones down.
    private static ulong Mix(ulong hash)
    {
        hash *= 0x9E3779B97F4A7C15;
        return hash ^ (hash >> 32);
    }
}
