using Site.Diagnostics;

namespace Site.Yaml;

/// <summary>Finds the tab that indents a line, which YAML does not allow: its reader names the place where what holds the line begins.</summary>
internal static class IndentingTab
{
    /// <summary>Where the tab is that a mistake comes from; null where it comes from none.</summary>
    /// <param name="source">The file.</param>
    /// <param name="line">The line that the mistake was found in.</param>
    /// <param name="isSaid">Whether the reader says that there is a tab.</param>
    public static Location? Near(SourceText source, int line, bool isSaid)
    {
        // Otherwise the tab is no farther than the line before or after.
        for (var at = isSaid ? line : Math.Max(1, line - 1); (isSaid || at <= line + 1) && !source.Line(at).IsEmpty; at++)
        {
            var text = source.Line(at);
            var tab = text[..^text.TrimStart().Length].IndexOf('\t');
            if (tab >= 0 && (isSaid || !text.IsWhiteSpace())) return source.At(at, tab + 1);
        }

        return null;
    }
}
