using Site.Diagnostics;
using Site.Papers;
using Site.Yaml;

namespace Site.Reading;

/// <summary>Cleans Markdown that the curator wrote, and finds the places of its lines in the file. A place that is not certain is left out.</summary>
public static class CuratorText
{
    /// <summary>A value of YAML; null where it is absent or blank.</summary>
    public static MarkdownSource? Read(YamlFields fields, string key, SourceText source)
    {
        if (fields.Scalar(key) is not { } written || string.IsNullOrWhiteSpace(written.Value)) return null;
        var text = new MarkdownSource(CleanText.Markdown(written.Value), written.At);
        var line = source.Line(written.At.Line);
        return line[Math.Min(written.At.Column - 1, line.Length)..] switch
        {
            ['|', ..] => WithLines(text, written.Value, source, written.At.Line + 1),
            ['>', ..] when WithLines(text, written.Value, source, written.At.Line + 1) is var lined && lined.Lines.All(l => l.Column > 0) => lined,
            ['"' or '\'', .. var quoted] when quoted.StartsWith(text.Text, StringComparison.Ordinal) => OnOneLine(text, 1),
            var plain when plain.StartsWith(text.Text, StringComparison.Ordinal) => OnOneLine(text, 0),
            _ => text,
        };
    }

    /// <summary>A part of a file that begins with the given line.</summary>
    public static MarkdownSource? Read(string written, SourceText source, int firstLine)
    {
        var text = CleanText.Markdown(written);
        return text.Length == 0 ? null : WithLines(new MarkdownSource(text, source.At(firstLine, 1)), written, source, firstLine);
    }

    private static MarkdownSource OnOneLine(MarkdownSource text, int quote) =>
        text with { Lines = [text.At with { Column = text.At.Column + quote }] };

    // Cleaning removes blank lines at both ends and otherwise keeps the number of lines; where it does not, their places are unknown.
    private static MarkdownSource WithLines(MarkdownSource text, string written, SourceText source, int firstLine)
    {
        var lines = text.Text.Split('\n');
        var first = firstLine + written.AsSpan()[..^written.AsSpan().TrimStart().Length].Count('\n');
        if (written.Trim().AsSpan().Count('\n') + 1 != lines.Length || source.Line(first + lines.Length - 1).IsEmpty) return text;
        return text with { Lines = [.. lines.Select((line, i) => source.At(first + i, Column(line.AsSpan().TrimEnd(), source.Line(first + i).TrimEnd())))] };
    }

    // The column of a line that cleaning has not changed; 0 for any other.
    private static int Column(ReadOnlySpan<char> line, ReadOnlySpan<char> written)
    {
        var isAsWritten = line.Length == 0 ? written.Length == 0 : written.EndsWith(line, StringComparison.Ordinal);
        return isAsWritten ? written.Length - line.Length + 1 : 0;
    }
}
