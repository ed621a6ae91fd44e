using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Site.Markdown;

/// <summary>
/// Reads the paragraphs of a stranger's text. One too long to be an abstract is shown as written: to look for links and
/// emphasis takes time that grows with the square of a paragraph's length where each mark waits for one that never comes.
/// </summary>
internal sealed class ParagraphParser : ParagraphBlockParser
{
    /// <summary>The longest paragraph that may have marks: five abstracts of the length arXiv allows.</summary>
    public const int MaxLength = 10_000;

    public ParagraphParser() => ParseSetextHeadings = false;

    public override bool Close(BlockProcessor processor, Block block)
    {
        if (block is not ParagraphBlock paragraph || Length(paragraph.Lines) <= MaxLength) return base.Close(processor, block);
        paragraph.Inline = AsWritten(paragraph.Lines);
        paragraph.ProcessInlines = false;
        return true;
    }

    private static int Length(StringLineGroup lines)
    {
        var length = 0;
        for (var i = 0; i < lines.Count; i++) length += lines.Lines[i].Slice.Length;
        return length;
    }

    private static ContainerInline AsWritten(StringLineGroup lines)
    {
        var text = new ContainerInline();
        for (var i = 0; i < lines.Count; i++)
        {
            if (i > 0) text.AppendChild(new LineBreakInline());
            var line = lines.Lines[i].Slice;
            line.Trim();
            text.AppendChild(new LiteralInline(line) { IsClosed = true });
        }

        return text;
    }
}
