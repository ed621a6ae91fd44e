using System.Buffers;
using System.Text;
using Scriban.Runtime;

namespace Site.Rendering;

/// <summary>Takes what templates write and encodes it at once. A lone surrogate, which UTF-8 cannot hold, becomes U+FFFD.</summary>
internal sealed class Utf8Output : IScriptOutput
{
    private IBufferWriter<byte> _target = new ArrayBufferWriter<byte>();

    public void Into(IBufferWriter<byte> target) => _target = target;

    public void Write(string text, int offset, int count)
    {
        // A UTF-16 unit takes three bytes at most.
        var bytes = Encoding.UTF8.GetBytes(text.AsSpan(offset, count), _target.GetSpan(count * 3));
        _target.Advance(bytes);
    }

    public void Write(ReadOnlySpan<byte> utf8) => _target.Write(utf8);

    public ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken)
    {
        Write(text, offset, count);
        return ValueTask.CompletedTask;
    }
}
