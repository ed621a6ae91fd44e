using Scriban;
using Scriban.Syntax;

namespace Site.Templates;

/// <summary>What a loop over nothing does instead, compiled.</summary>
internal sealed class CompiledElse : ScriptElseStatement
{
    private readonly Action<ThemeContext> _body;

    public CompiledElse(ScriptElseStatement source)
    {
        Span = source.Span;
        _body = TemplateCompiler.Block(source.Body);
    }

    public override object? Evaluate(TemplateContext context)
    {
        _body((ThemeContext)context);
        return null;
    }
}
