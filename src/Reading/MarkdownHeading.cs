using Site.Text;

namespace Site.Reading;

/// <summary>Finds the title that a Markdown text begins with.</summary>
internal static class MarkdownHeading
{
    /// <summary>
    /// The first heading, if the text begins with one of the first level, and the text below it. A paper that has another title
    /// keeps its text as it is.
    /// </summary>
    public static (string? Title, FrontMatter Text) Take(FrontMatter text, string? title)
    {
        var body = text.Body.AsSpan();
        var start = body.Length - body.TrimStart().Length;
        if (body[start..] is not ['#', ' ', ..]) return (null, text);
        var length = body[start..].IndexOf('\n');
        var end = length < 0 ? body.Length : start + length + 1;
        var heading = CleanText.Line(body[start..end].Trim().Trim('#').Trim().ToString());
        if (heading.Length == 0 || (title is not null && Folding.Key(title) != Folding.Key(heading))) return (null, text);
        return (heading, text with { Body = text.Body[end..], BodyLine = text.BodyLine + body[..end].Count('\n') });
    }
}
