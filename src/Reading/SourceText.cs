using Site.Diagnostics;

namespace Site.Reading;

/// <summary>The text of one input file, and where each of its characters is. Line ends are kept as they are; a byte order mark is dropped.</summary>
public sealed class SourceText(string path, string text)
{
    private readonly Lazy<int[]> _lineStarts = new(() => LineStarts(text));

    /// <summary>As shown to people, with "/" on every platform: <c>input/digest/2026-01-05.yml</c>.</summary>
    public string Path { get; } = path;

    public string Text { get; } = text;

    /// <summary>The file's name without folder: <c>2026-01-05.yml</c>.</summary>
    public string FileName => Path[(Path.LastIndexOf('/') + 1)..];

    /// <summary>The file as a whole.</summary>
    public Location Whole => new(Path);

    public Location At(int offset)
    {
        var starts = _lineStarts.Value;
        var found = Array.BinarySearch(starts, offset);
        var line = found >= 0 ? found : ~found - 1;
        return new Location(Path, line + 1, offset - starts[line] + 1);
    }

    public Location At(long line, long column) => new(Path, (int)line, (int)column);

    /// <summary>A line, counted from 1, with its line end; empty where the text has no such line.</summary>
    public ReadOnlySpan<char> Line(int number)
    {
        var starts = _lineStarts.Value;
        return number > starts.Length ? [] : Text.AsSpan(starts[number - 1]..(number < starts.Length ? starts[number] : Text.Length));
    }

    // CR LF, LF and CR each end a line.
    private static int[] LineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var at = 0; text.AsSpan(at).IndexOfAny('\r', '\n') is >= 0 and var length;)
        {
            at += length + 1;
            if (text[at - 1] == '\r' && at < text.Length && text[at] == '\n') at++;
            starts.Add(at);
        }

        return [.. starts];
    }
}
