using Scriban;
using Scriban.Syntax;

namespace Site.Templates;

/// <summary>A loop that Scriban runs, with its options, variables and limits; only what is inside is compiled.</summary>
internal sealed class CompiledLoop : ScriptForStatement
{
    private readonly Action<ThemeContext> _body;

    public CompiledLoop(ScriptForStatement source, ScriptVariableGlobal variable, ScriptExpression items, Action<ThemeContext> body)
    {
        _body = body;
        Span = source.Span;
        Variable = new ScriptVariableGlobal(string.Intern(variable.Name)) { Span = variable.Span };
        Iterator = new CompiledExpression(items);
        Body = new ScriptBlockStatement();
        foreach (var option in source.NamedArguments)
            NamedArguments.Add(Compiled(option));
        if (source.Else is { } otherwise) Else = new CompiledElse(otherwise);
    }

    private static ScriptNamedArgument Compiled(ScriptNamedArgument option) => new()
    {
        Span = option.Span,
        Name = new ScriptVariableGlobal(option.Name?.Name ?? ""),
        Value = option.Value is { } value ? new CompiledExpression(value) : null,
    };

    protected override object? LoopItem(TemplateContext context, LoopState state)
    {
        _body((ThemeContext)context);
        return null;
    }
}
