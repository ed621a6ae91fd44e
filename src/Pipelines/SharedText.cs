namespace Site.Pipelines;

/// <summary>A text in UTF-8 that several files hold: made for the first of them, and let go after the last. Safe to use from many threads.</summary>
internal sealed class SharedText
{
    private int _expected;
    private byte[]? _text;

    /// <summary>Announces files that will take it.</summary>
    public void Expect(int files)
    {
        // There are as many as papers: a lock of its own would be as large as all the rest of it.
        lock (this) _expected += files;
    }

    /// <param name="of">What it is made of.</param>
    /// <param name="make">Makes it; good until this thread makes the next, as is what the last file takes.</param>
    public ReadOnlyMemory<byte> Take<T>(T of, Func<T, ReadOnlyMemory<byte>> make)
    {
        lock (this)
        {
            ReadOnlyMemory<byte> text = _text ?? make(of);
            _text = --_expected > 0 ? _text ?? text.ToArray() : null;
            return text;
        }
    }
}
