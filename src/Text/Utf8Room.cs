using System.Text;

namespace Site.Text;

/// <summary>
/// Room for texts in UTF-8 that are kept for a whole build. They share arrays: there are tens of thousands of them, and the
/// garbage collector would follow and move each. While a room is open, the arrays of whatever runs in it are outside the
/// collected heap altogether, and the texts are good until it is disposed of.
/// </summary>
public sealed class Utf8Room : IDisposable
{
    private const int Size = 1 << 18;

    // Longer ones would leave much of an array unused.
    private const int Longest = Size / 8;

    private static readonly AsyncLocal<Utf8Room?> Open = new();

    // What is left of the array that this thread is filling, and whose that is.
    [ThreadStatic]
    private static (Utf8Room? Room, Memory<byte> Left) _filling;

    private readonly Utf8Room? _outer = Open.Value;
    private readonly Scratch _scratch = new();

    /// <summary>Opens a room, for this thread and all that is run from it.</summary>
    public Utf8Room() => Open.Value = this;

    public void Dispose()
    {
        Open.Value = _outer;
        _scratch.Dispose();
    }

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
        var room = Open.Value;
        if (length > Longest) return New(room, length);
        if (!ReferenceEquals(_filling.Room, room) || _filling.Left.Length < length) _filling = (room, New(room, Size));
        var taken = _filling.Left[..length];
        _filling.Left = _filling.Left[length..];
        return taken;
    }

    private static Memory<byte> New(Utf8Room? room, int length) =>
        room is null ? GC.AllocateUninitializedArray<byte>(length) : room._scratch.Take<byte>(length);
}
