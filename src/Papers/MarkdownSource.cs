using Site.Diagnostics;

namespace Site.Papers;

/// <summary>Markdown that the curator wrote, and where it is in its file.</summary>
/// <param name="At">Where it begins.</param>
public sealed record MarkdownSource(string Text, Location At)
{
    /// <summary>Where each of its lines begins, column 0 where only the line can be told; empty where not even that can.</summary>
    public IReadOnlyList<Location> Lines { get; init; } = [];

    /// <summary>A text that its file holds as it is, from the start of a line on.</summary>
    public static MarkdownSource AsWritten(string text, Location at)
    {
        var lines = new List<Location>();
        foreach (var _ in text.AsSpan().EnumerateLines()) lines.Add(at with { Line = at.Line + lines.Count, Column = 1 });
        return new MarkdownSource(text, at) { Lines = lines };
    }

    /// <summary>The place of a character in the file, as exactly as it can be told. Lines and columns of the text count from 0.</summary>
    public Location Place(int line, int column)
    {
        if (line >= Lines.Count) return At;
        var start = Lines[line];
        return start.Column == 0 ? start : start with { Column = start.Column + column };
    }
}
