using Markdig;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Site.Mathematics;

namespace Site.Markdown;

/// <summary>Reads formulas in Markdown, in which nothing else is Markdown, and shows them as mathematics.</summary>
internal sealed class Formulas : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        // Before the parser of escapes, to which "\(" is a parenthesis.
        pipeline.InlineParsers.Insert(0, new InTextParser());
        pipeline.BlockParsers.Insert(0, new DisplayParser());
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        renderer.ObjectRenderers.Add(new InTextRenderer());
        renderer.ObjectRenderers.Add(new DisplayRenderer());
    }

    private sealed class InText(string tex) : LeafInline
    {
        public string Tex => tex;
    }

    private sealed class Display(BlockParser parser, string tex, int end) : LeafBlock(parser)
    {
        public string Tex => tex;

        /// <summary>Where it ends in the whole text.</summary>
        public int End => end;
    }

    private sealed class InTextParser : InlineParser
    {
        public InTextParser() => OpeningCharacters = ['$', '\\'];

        public override bool Match(InlineProcessor processor, ref StringSlice slice)
        {
            var end = Finder(processor, slice).EndOf(slice.Start, slice.End + 1);
            if (end < 0) return false;
            processor.Inline = new InText(slice.Text[slice.Start..end])
            {
                Span = new SourceSpan(processor.GetSourcePosition(slice.Start, out var line, out var column), processor.GetSourcePosition(end - 1)),
                Line = line,
                Column = column,
            };
            slice.Start = end;
            return true;
        }

        // The blocks of a text come one after the other, mostly; a finder is asked at rising places only.
        private FormulaFinder Finder(InlineProcessor processor, StringSlice slice)
        {
            if (processor.ParserStates[Index] is not (FormulaFinder finder, string text, int at) || text != (object)slice.Text || at > slice.Start) finder = new FormulaFinder(slice.Text);
            processor.ParserStates[Index] = (finder, slice.Text, slice.Start);
            return finder;
        }
    }

    // A formula of several lines: what Markdown would make of their beginnings ("+ x" is a list) must not come first.
    private sealed class DisplayParser : BlockParser
    {
        public DisplayParser() => OpeningCharacters = ['$', '\\'];

        public override BlockState TryOpen(BlockProcessor processor)
        {
            var line = processor.Line;
            if (processor.IsCodeIndent || processor.CurrentContainer is not MarkdownDocument || line.PeekChar() is not ('$' or '[' or 'b')) return BlockState.None;
            // Within a paragraph it is read as a part of that: a text may have many such lines.
            if (processor.CurrentBlock is ParagraphBlock) return BlockState.None;
            var near = line.Text.Substring(line.Start, Math.Min(line.Text.Length - line.Start, FormulaFinder.Longest + 2));
            var end = line.Start + new FormulaFinder(near).EndOf(0, near.Length);
            if (end <= line.End || !IsBlankUntilLineEnd(line.Text, end)) return BlockState.None;
            processor.NewBlocks.Push(new Display(this, line.Text[line.Start..end], end) { Line = processor.LineIndex, Column = processor.Column, Span = new SourceSpan(line.Start, end - 1), ProcessInlines = false });
            return BlockState.ContinueDiscard;
        }

        public override BlockState TryContinue(BlockProcessor processor, Block block) =>
            processor.Line.Start < ((Display)block).End ? BlockState.ContinueDiscard : BlockState.None;

        private static bool IsBlankUntilLineEnd(string text, int at)
        {
            var rest = text.AsSpan(at);
            var end = rest.IndexOf('\n');
            return (end < 0 ? rest : rest[..end]).IsWhiteSpace();
        }
    }

    private sealed class InTextRenderer : HtmlObjectRenderer<InText>
    {
        protected override void Write(HtmlRenderer renderer, InText formula) => renderer.Write(FormulaMarkup.Of(formula.Tex));
    }

    private sealed class DisplayRenderer : HtmlObjectRenderer<Display>
    {
        protected override void Write(HtmlRenderer renderer, Display formula) => renderer.Write("<p>").Write(FormulaMarkup.Of(formula.Tex)).WriteLine("</p>");
    }
}
