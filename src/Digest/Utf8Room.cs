using System.Text;

namespace Site.Digest;

/// <summary>
/// Room for texts in UTF-8 that are kept for the whole build. They share arrays: there are tens of thousands of them, and
/// the garbage collector would follow and move each.
/// </summary>
public static class Utf8Room
{
    private const int Size = 1 << 16;

    // Longer ones would leave much of an array unused.
    private const int Longest = Size / 8;

    [ThreadStatic]
    private static byte[]? _array;

    [ThreadStatic]
    private static int _used;

    public static ReadOnlyMemory<byte> Keep(ReadOnlySpan<byte> utf8)
    {
        var kept = Take(utf8.Length);
        utf8.CopyTo(kept.Span);
        return kept;
    }

    public static ReadOnlyMemory<byte> Keep(ReadOnlySpan<char> text)
    {
        var kept = Take(Encoding.UTF8.GetByteCount(text));
        Encoding.UTF8.GetBytes(text, kept.Span);
        return kept;
    }

    private static Memory<byte> Take(int length)
    {
        if (length > Longest) return new byte[length];
        if (_array is null || _array.Length - _used < length) (_array, _used) = (GC.AllocateUninitializedArray<byte>(Size), 0);
        var taken = _array.AsMemory(_used, length);
        _used += length;
        return taken;
    }
}
