using System.Buffers;
using System.Text;

namespace Site.Text;

/// <summary>
/// A text in the making: in room that the caller has on its stack, and once that is full in room from the pool. Pages hold half
/// a dozen such texts for each paper. It is passed by reference, and <see cref="Finish"/>ed once.
/// </summary>
internal ref struct TextBuffer(Span<char> room)
{
    private Span<char> _room = room;
    private char[]? _rented;

    public int Length { get; private set; }

    public readonly ReadOnlySpan<char> Text => _room[..Length];

    public readonly char this[int index] => Text[index];

    public void Append(char c)
    {
        if (Length == _room.Length) Grow(1);
        _room[Length++] = c;
    }

    public void Append(scoped ReadOnlySpan<char> text) => text.CopyTo(Take(text.Length));

    public void AppendAscii(scoped ReadOnlySpan<byte> text) => Ascii.ToUtf16(text, Take(text.Length), out _);

    /// <summary>The text. Gives back the room.</summary>
    public string Finish()
    {
        var text = Text.ToString();
        Free();
        return text;
    }

    /// <summary>Gives back the room.</summary>
    public void Free()
    {
        if (_rented is { } rented) ArrayPool<char>.Shared.Return(rented);
        _room = [];
        _rented = null;
        Length = 0;
    }

    private Span<char> Take(int count)
    {
        if (count > _room.Length - Length) Grow(count);
        Length += count;
        return _room.Slice(Length - count, count);
    }

    private void Grow(int atLeast)
    {
        var rented = ArrayPool<char>.Shared.Rent(Math.Max(_room.Length * 2, Length + atLeast));
        Text.CopyTo(rented);
        if (_rented is { } before) ArrayPool<char>.Shared.Return(before);
        _room = _rented = rented;
    }
}
