using System.Buffers;
using System.Text;
using Scriban.Runtime;

namespace Site.Rendering;

/// <summary>Takes what templates write and encodes it at once. A lone surrogate, which UTF-8 cannot hold, becomes U+FFFD.</summary>
internal sealed class Utf8Output : IScriptOutput
{
    private IBufferWriter<byte> _target = new ArrayBufferWriter<byte>();

    /// <summary>Writes to another place from now on; gives the one before.</summary>
    public IBufferWriter<byte> Into(IBufferWriter<byte> target)
    {
        var before = _target;
        _target = target;
        return before;
    }

    public void Write(string text, int offset, int count) => Write(text.AsSpan(offset, count));

    public void Write(ReadOnlySpan<byte> utf8) => _target.Write(utf8);

    /// <summary>Writes text so that HTML shows it and nothing more.</summary>
    public void WriteEscaped(ReadOnlySpan<char> text)
    {
        for (int special; (special = HtmlEscape.IndexOfSpecial(text)) >= 0; text = text[(special + 1)..])
        {
            Write(text[..special]);
            Write(HtmlEscape.Entity(text[special]));
        }

        Write(text);
    }

    private void Write(ReadOnlySpan<char> text)
    {
        // A UTF-16 unit takes three bytes at most.
        var bytes = Encoding.UTF8.GetBytes(text, _target.GetSpan(text.Length * 3));
        _target.Advance(bytes);
    }

    public ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken)
    {
        Write(text, offset, count);
        return ValueTask.CompletedTask;
    }
}
