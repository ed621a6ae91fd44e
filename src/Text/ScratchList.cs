namespace Site.Text;

/// <summary>A list that only grows, in a <see cref="Scratch"/> room.</summary>
/// <param name="scratch">The room.</param>
/// <param name="capacity">How many there will likely be. More are copied to a larger place, and room that is not used costs nothing.</param>
public sealed class ScratchList<T>(Scratch scratch, int capacity)
    where T : unmanaged
{
    private Memory<T> _items = scratch.Take<T>(capacity);

    public int Count { get; private set; }

    public ReadOnlySpan<T> Span => _items.Span[..Count];

    /// <summary>Adds that many, to be set.</summary>
    public Span<T> Add(int count)
    {
        if (Count + count > _items.Length)
        {
            var items = scratch.Take<T>(Math.Max(2 * _items.Length, Count + count));
            Span.CopyTo(items.Span);
            _items = items;
        }

        Count += count;
        return _items.Span[(Count - count)..Count];
    }
}
