using Scriban;
using Scriban.Syntax;

namespace Site.Templates;

/// <summary>An expression of a statement that Scriban runs, replaced by its compiled form.</summary>
internal sealed class CompiledExpression : ScriptExpression
{
    private readonly ScriptExpression _source;
    private readonly Func<ThemeContext, object?> _value;

    public CompiledExpression(ScriptExpression source)
    {
        (_source, _value, Span) = (source, ExpressionCompiler.Value(source), source.Span);
    }

    public override object? Evaluate(TemplateContext context) => _value((ThemeContext)context);

    public override void PrintTo(ScriptPrinter printer) => printer.Write(_source);
}
