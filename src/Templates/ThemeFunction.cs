using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Site.Templates;

/// <summary>A function that templates may call, with a fixed number of arguments.</summary>
internal sealed class ThemeFunction(string name, int arguments, Func<ThemeContext, ScriptNode, IReadOnlyList<object?>, object?> run) : IScriptCustomFunction
{
    public string Name => name;

    public int RequiredParameterCount => arguments;

    public int ParameterCount => arguments;

    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.None;

    public Type ReturnType => typeof(object);

    public ScriptParameterInfo GetParameterInfo(int index) => new(typeof(object), "value");

    /// <summary>Runs it as the interpreter does.</summary>
    public object? Call(ThemeContext context, ScriptFunctionCall caller, IReadOnlyList<object?> values)
    {
        context.EnterRecursive(caller);
        var result = run(context, caller, values);
        context.ExitRecursive(caller);
        return result;
    }

    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray values, ScriptBlockStatement? blockStatement) =>
        callerContext is not null && values.Count == arguments
            ? run((ThemeContext)context, callerContext, [.. values])
            : throw new ScriptRuntimeException(callerContext?.Span ?? default, $"{name} takes {arguments} arguments, but has {values.Count}");

    public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray values, ScriptBlockStatement? blockStatement) =>
        ValueTask.FromResult(Invoke(context, callerContext, values, blockStatement));
}
