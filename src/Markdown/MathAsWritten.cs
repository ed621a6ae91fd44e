using Markdig;
using Markdig.Extensions.Mathematics;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Site.Markdown;

/// <summary>Shows TeX formulas as their authors wrote them, dollar signs included, untouched by Markdown.</summary>
internal sealed class MathAsWritten : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        renderer.ObjectRenderers.ReplaceOrAdd<HtmlMathInlineRenderer>(new Inline());
        renderer.ObjectRenderers.ReplaceOrAdd<HtmlMathBlockRenderer>(new Block());
    }

    private sealed class Inline : HtmlObjectRenderer<MathInline>
    {
        protected override void Write(HtmlRenderer renderer, MathInline math)
        {
            var dollars = new string(math.Delimiter, math.DelimiterCount);
            renderer.Write("<span class=\"math\">").Write(dollars);
            renderer.WriteEscape(ref math.Content);
            renderer.Write(dollars).Write("</span>");
        }
    }

    private sealed class Block : HtmlObjectRenderer<MathBlock>
    {
        protected override void Write(HtmlRenderer renderer, MathBlock math)
        {
            renderer.Write("<p class=\"math\">$$");
            renderer.WriteLeafRawLines(math, true, true);
            renderer.WriteLine("$$</p>");
        }
    }
}
