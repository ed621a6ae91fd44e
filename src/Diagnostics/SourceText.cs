namespace Site.Diagnostics;

/// <summary>The text of one input file, and where each of its characters is. Line ends are kept as they are.</summary>
/// <param name="path">As shown to people, with "/" on every platform: <c>input/digest/2026-01-05.yml</c>.</param>
/// <param name="text">Without a byte order mark.</param>
public sealed class SourceText(string path, string text)
{
    private readonly Lazy<int[]> _lineStarts = new(() => LineStarts(text));

    public string Path => path;

    public string Text => text;

    /// <summary>The file's name without folder: <c>2026-01-05.yml</c>.</summary>
    public string FileName => path[(path.LastIndexOf('/') + 1)..];

    /// <summary>The file as a whole.</summary>
    public Location Whole => new(path);

    public Location At(int offset)
    {
        var starts = _lineStarts.Value;
        var found = Array.BinarySearch(starts, offset);
        var line = found >= 0 ? found : ~found - 1;
        return new Location(path, line + 1, offset - starts[line] + 1);
    }

    public Location At(long line, long column) => new(path, (int)line, (int)column);

    /// <summary>A line, counted from 1, with its line end; empty where the text has no such line.</summary>
    public ReadOnlySpan<char> Line(int number)
    {
        var starts = _lineStarts.Value;
        return number > starts.Length ? [] : text.AsSpan()[starts[number - 1]..(number < starts.Length ? starts[number] : text.Length)];
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
