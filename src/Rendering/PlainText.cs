using System.Text;
using Markdig.Extensions.Mathematics;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Site.Rendering;

/// <summary>The words of a Markdown document without its marks, on one line.</summary>
internal static class PlainText
{
    /// <param name="markdown">What the document was parsed from; returned itself where it has no marks, so that it is kept once.</param>
    public static string Of(MarkdownDocument document, string markdown)
    {
        var text = new StringBuilder();
        foreach (var leaf in document.Descendants<LeafBlock>())
        {
            if (text.Length > 0 && text[^1] != ' ') text.Append(' ');
            if (leaf.Inline is { } inline) Append(inline, text);
            else text.Append(leaf.Lines.ToString().ReplaceLineEndings(" "));
        }

        return text.Equals(markdown) ? markdown : text.ToString().Trim();
    }

    private static void Append(ContainerInline container, StringBuilder text)
    {
        foreach (var inline in container)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    text.Append(literal.Content.AsSpan());
                    break;
                case CodeInline code:
                    text.Append(code.Content);
                    break;
                case MathInline math:
                    text.Append(math.Delimiter, math.DelimiterCount).Append(math.Content.AsSpan()).Append(math.Delimiter, math.DelimiterCount);
                    break;
                case HtmlEntityInline entity:
                    text.Append(entity.Transcoded.AsSpan());
                    break;
                case AutolinkInline link:
                    text.Append(link.Url);
                    break;
                case LineBreakInline:
                    text.Append(' ');
                    break;
                case ContainerInline nested:
                    Append(nested, text);
                    break;
            }
        }
    }
}
