using System.Buffers;
using System.Text;

namespace Site.Diagnostics;

/// <summary>
/// The text of one input file, and where each of its characters is. Line ends are kept as they are; a byte order mark is dropped.
/// It stands in room of a pool: what was sliced from it is good until it is disposed of.
/// </summary>
public sealed class SourceText : IDisposable
{
    private readonly int _length;
    private char[]? _room;
    private string? _text;
    private int[]? _lineStarts;

    public SourceText(string path, string text)
        : this(path, ArrayPool<char>.Shared.Rent(text.Length), text.Length)
    {
        text.CopyTo(_room);
        _text = text;
    }

    private SourceText(string path, char[] room, int length) => (Path, _room, _length) = (path, room, length);

    /// <summary>As shown to people, with "/" on every platform: <c>input/digest/2026-01-05.yml</c>.</summary>
    public string Path { get; }

    public ReadOnlySpan<char> Span => Room.AsSpan(0, _length);

    public int Length => _length;

    public string Text => _text ??= Span.ToString();

    /// <summary>The file's name without folder: <c>2026-01-05.yml</c>.</summary>
    public string FileName => Path[(Path.LastIndexOf('/') + 1)..];

    /// <summary>The file as a whole.</summary>
    public Location Whole => new(Path);

    private char[] Room => _room ?? throw new ObjectDisposedException(Path);

    private int[] Starts => _lineStarts ??= LineStarts(Span);

    /// <summary>The text that these bytes are. Throws <see cref="DecoderFallbackException"/> where the encoding does, for bytes that it does not allow.</summary>
    public static SourceText Decoded(string path, ReadOnlySpan<byte> bytes, Encoding encoding)
    {
        var room = ArrayPool<char>.Shared.Rent(encoding.GetMaxCharCount(bytes.Length));
        try
        {
            return new SourceText(path, room, encoding.GetChars(bytes, room));
        }
        catch (DecoderFallbackException)
        {
            ArrayPool<char>.Shared.Return(room);
            throw;
        }
    }

    public void Dispose()
    {
        if (_room is { } room) ArrayPool<char>.Shared.Return(room);
        _room = null;
    }

    /// <summary>Good until the text is disposed of.</summary>
    public ReadOnlyMemory<char> Slice(int start, int length) => Room.AsMemory(0, _length).Slice(start, length);

    public Location At(int offset)
    {
        var starts = Starts;
        var found = Array.BinarySearch(starts, offset);
        var line = found >= 0 ? found : ~found - 1;
        return new Location(Path, line + 1, offset - starts[line] + 1);
    }

    public Location At(long line, long column) => new(Path, (int)line, (int)column);

    /// <summary>A line, counted from 1, with its line end; empty where the text has no such line.</summary>
    public ReadOnlySpan<char> Line(int number)
    {
        var starts = Starts;
        return number > starts.Length ? [] : Span[starts[number - 1]..(number < starts.Length ? starts[number] : _length)];
    }

    // CR LF, LF and CR each end a line.
    private static int[] LineStarts(ReadOnlySpan<char> text)
    {
        var starts = new List<int> { 0 };
        for (var at = 0; text[at..].IndexOfAny('\r', '\n') is >= 0 and var length;)
        {
            at += length + 1;
            if (text[at - 1] == '\r' && at < text.Length && text[at] == '\n') at++;
            starts.Add(at);
        }

        return [.. starts];
    }
}
