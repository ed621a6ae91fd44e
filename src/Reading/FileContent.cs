using System.Buffers;

namespace Site.Reading;

/// <summary>The bytes of a file that are needed for a moment, in room of the pool. Throws where it cannot be read.</summary>
internal sealed class FileContent : IDisposable
{
    private readonly byte[] _room;
    private readonly int _length;

    public FileContent(string path)
    {
        using var file = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.Read);
        var size = RandomAccess.GetLength(file);
        if (size > Array.MaxLength) throw new IOException($"it has {size} bytes, which is more than can be read");
        _room = ArrayPool<byte>.Shared.Rent((int)size);
        for (int read; _length < size && (read = RandomAccess.Read(file, _room.AsSpan(_length, (int)size - _length), _length)) > 0;) _length += read;
    }

    /// <summary>Good until it is disposed of.</summary>
    public ReadOnlySpan<byte> Bytes => _room.AsSpan(0, _length);

    public void Dispose() => ArrayPool<byte>.Shared.Return(_room);
}
