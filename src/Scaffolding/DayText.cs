using Site.Diagnostics;
using Site.Papers;
using Site.Reading;
using Site.Yaml;

namespace Site.Scaffolding;

/// <summary>Adds a paper to the text of a day, of which all else stays as its curator wrote it.</summary>
public static class DayText
{
    /// <summary>The text with the paper at the end of its list; null where it is written in a way that only its curator can add to.</summary>
    public static string? WithPaper(SourceText day, PaperEntry paper)
    {
        if (!YamlReader.TryRead(day, new DiagnosticBag(), out var root) || root is not (null or YamlMapping)) return null;
        var text = root is YamlMapping mapping ? Insert(day, mapping, PaperYaml.Of(paper)) : $"{WithEnd(day.Text)}papers:\n{Indented(PaperYaml.Of(paper), 2)}";
        return text is not null && HasOneMore(day, new SourceText(day.Path, text), paper) ? text : null;
    }

    private static string? Insert(SourceText day, YamlMapping mapping, string paper)
    {
        var at = mapping.Fields.TakeWhile(f => f.Key != "papers").Count();
        if (at == mapping.Fields.Count) return $"{WithEnd(day.Text)}papers:\n{Indented(paper, 2)}";
        var papers = mapping.Fields[at];
        List<string> lines = [.. WithEnd(day.Text).Split('\n')[..^1]];
        if (papers.Value is YamlSequence { Items: [var first, ..] })
        {
            var line = lines[first.At.Line - 1];
            var indent = line.Length - line.TrimStart().Length;
            if (!line.TrimStart().StartsWith("- ", StringComparison.Ordinal)) return null;
            lines.Insert(at + 1 < mapping.Fields.Count ? mapping.Fields[at + 1].At.Line - 1 : lines.Count, Indented(paper, indent).TrimEnd('\n'));
        }
        else
        {
            // "papers: []", or "papers:" and nothing.
            lines[papers.At.Line - 1] = "papers:";
            lines.Insert(papers.At.Line, Indented(paper, 2).TrimEnd('\n'));
        }

        return string.Join('\n', lines) + "\n";
    }

    private static bool HasOneMore(SourceText before, SourceText after, PaperEntry paper)
    {
        var (wrong, right) = (new DiagnosticBag(), new DiagnosticBag());
        var (old, now) = (YamlDay.Read(before, wrong).Papers, YamlDay.Read(after, right).Papers);
        return !right.HasErrors && now.Count == old.Count + 1 && now[^1].Title == paper.Title && now.SkipLast(1).Select(p => p.Title).SequenceEqual(old.Select(p => p.Title));
    }

    private static string WithEnd(string text) => text.Length == 0 || text.EndsWith('\n') ? text : text + "\n";

    private static string Indented(string lines, int spaces) =>
        string.Concat(lines.Split('\n')[..^1].Select(l => (l.Length == 0 ? "" : new string(' ', spaces) + l) + "\n"));
}
