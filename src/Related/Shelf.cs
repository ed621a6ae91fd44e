using Site.Text;

namespace Site.Related;

/// <summary>Keeps lists of one type for a while, many in one array of a scratch room. One per worker.</summary>
internal sealed class Shelf<T>(Scratch scratch)
    where T : unmanaged
{
    private const int ArrayLength = 1 << 16;

    private Memory<T> _free;

    /// <summary>Room for that many.</summary>
    public Memory<T> Take(int count)
    {
        if (_free.Length < count) _free = scratch.Take<T>(Math.Max(ArrayLength, count));
        var taken = _free[..count];
        _free = _free[count..];
        return taken;
    }
}
