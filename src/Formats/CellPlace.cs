using Site.Diagnostics;

namespace Site.Formats;

/// <summary>Finds where a cell of a table is: the reader of tables knows lines only.</summary>
internal static class CellPlace
{
    /// <param name="source">The table.</param>
    /// <param name="line">The line in which the row begins.</param>
    /// <param name="cell">Which of its cells, from 0.</param>
    /// <param name="separator">What stands between cells.</param>
    public static Location Of(SourceText source, int line, int cell, char separator)
    {
        var isQuoted = false;
        for (var at = line; !source.Line(at).IsEmpty; at++)
        {
            var text = source.Line(at);
            for (var i = 0; i < text.Length; i++)
            {
                if (cell == 0) return source.At(at, i + (text[i] == '"' ? 2 : 1));
                if (text[i] == '"') isQuoted = !isQuoted;
                else if (!isQuoted && text[i] == separator) cell--;
            }
        }

        return source.At(line, 1);
    }
}
