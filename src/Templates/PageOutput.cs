using System.Text;
using Scriban.Runtime;
using Site.Markdown;

namespace Site.Templates;

/// <summary>Takes what templates write and encodes it at once. A lone surrogate, which UTF-8 cannot hold, becomes U+FFFD.</summary>
internal sealed class PageOutput : IScriptOutput
{
    private byte[] _buffer = new byte[64 * 1024];
    private int _length;

    public ReadOnlySpan<byte> Written => _buffer.AsSpan(0, _length);

    public void Clear() => _length = 0;

    /// <summary>Gives what was written from a place on, and forgets it.</summary>
    public byte[] TakeFrom(int start)
    {
        var taken = _buffer[start.._length];
        _length = start;
        return taken;
    }

    public void Write(ReadOnlySpan<byte> utf8)
    {
        utf8.CopyTo(Free(utf8.Length));
        _length += utf8.Length;
    }

    public void Write(string text, int offset, int count) => Write(text.AsSpan(offset, count));

    public ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken)
    {
        Write(text, offset, count);
        return ValueTask.CompletedTask;
    }

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

    // A UTF-16 unit takes three bytes at most.
    private void Write(ReadOnlySpan<char> text) => _length += Encoding.UTF8.GetBytes(text, Free(text.Length * 3));

    private Span<byte> Free(int length)
    {
        if (_buffer.Length - _length < length) Array.Resize(ref _buffer, Math.Max(_buffer.Length * 2, _length + length));
        return _buffer.AsSpan(_length);
    }
}
