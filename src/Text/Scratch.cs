using System.Buffers;
using System.Runtime.InteropServices;

namespace Site.Text;

/// <summary>
/// Room for the many numbers of one calculation, outside the heap that the garbage collector follows and moves, and given back
/// at once when the calculation is over. What was taken from it must not be used after that. Safe to take from many threads.
/// </summary>
public sealed class Scratch : IDisposable
{
    private readonly List<IDisposable> _arrays = [];

    /// <summary>Room for that many, with whatever it holds.</summary>
    public Memory<T> Take<T>(int count)
        where T : unmanaged
    {
        var array = new NativeArray<T>(count);
        lock (_arrays) _arrays.Add(array);
        return array.Memory;
    }

    public void Dispose()
    {
        foreach (var array in _arrays) array.Dispose();
        _arrays.Clear();
    }

    private sealed unsafe class NativeArray<T>(int count) : MemoryManager<T>
        where T : unmanaged
    {
        private T* _start = (T*)NativeMemory.Alloc((nuint)count, (nuint)sizeof(T));

        public override Span<T> GetSpan()
        {
            ObjectDisposedException.ThrowIf(_start is null, this);
            return new Span<T>(_start, count);
        }

        public override MemoryHandle Pin(int elementIndex = 0) => new(_start + elementIndex, default, this);

        public override void Unpin() { }

        protected override void Dispose(bool disposing)
        {
            NativeMemory.Free(_start);
            _start = null;
        }
    }
}
