using Scriban.Syntax;
using Site.Markdown;
using Step = System.Action<Site.Templates.ThemeContext>;

namespace Site.Templates;

/// <summary>
/// Turns the statements of a template into delegates that do what the interpreter does in less time. A statement it does
/// not know it leaves to the interpreter, and with it all that a <c>break</c>, <c>continue</c> or <c>ret</c> in it would end.
/// </summary>
internal static class TemplateCompiler
{
    private static readonly HashSet<string> LoopOptions = new(["limit", "offset", "reversed"], StringComparer.Ordinal);

    public static Step Compile(ScriptPage page) => Jumps(page.Body) ? context => context.Interpret(page) : Block(page.Body);

    public static Step Block(ScriptBlockStatement? block)
    {
        Step[] steps = [.. (block?.Statements ?? []).Where(s => !s.CanSkipEvaluation).Select(Statement)];
        return context =>
        {
            foreach (var step in steps) step(context);
        };
    }

    private static Step Statement(ScriptStatement statement) => statement switch
    {
        ScriptRawStatement raw => Text(raw),
        ScriptExpressionStatement { Expression: ScriptAssignExpression { Target: ScriptVariableGlobal target, EqualToken.Value: "=", Value: { } value } assignment } => Assign(assignment, target.Name, value),
        ScriptExpressionStatement { Expression: ScriptFunctionCall { Arguments: [not (ScriptNamedArgument or ScriptUnaryExpression)] } call } when call.Target is ScriptVariableGlobal { Name: "include" } => Include(statement, call),
        ScriptExpressionStatement { Expression: { } expression and not ScriptAssignExpression } => Write(expression),
        ScriptIfStatement { Condition: { } condition } choice => If(condition, choice),
        ScriptForStatement loop when loop.GetType() == typeof(ScriptForStatement) && loop is { Variable: ScriptVariableGlobal variable, Iterator: { } items } && IsPlain(loop) => For(loop, variable, items),
        ScriptCaptureStatement { Target: ScriptVariableGlobal target, Body: { } body } capture => Capture(capture, target.Name, Block(body)),
        _ => Interpreted(statement),
    };

    private static bool IsPlain(ScriptForStatement loop) => !Jumps(loop.Body) && loop.NamedArguments.All(a => LoopOptions.Contains(a.Name?.Name ?? ""));

    // Whether a jump within a statement may leave it.
    private static bool Jumps(ScriptNode? node) => node switch
    {
        null or ScriptFunction or ScriptAnonymousFunction => false,
        ScriptBreakStatement or ScriptContinueStatement or ScriptReturnStatement => true,
        ScriptLoopStatementBase => Returns(node),
        _ => node.Children.Any(Jumps),
    };

    private static bool Returns(ScriptNode? node) => node switch
    {
        null or ScriptFunction or ScriptAnonymousFunction => false,
        ScriptReturnStatement => true,
        _ => node.Children.Any(Returns),
    };

    private static Step Text(ScriptRawStatement raw)
    {
        var text = new Markup(raw.Text.ToString());
        return context => context.WriteMarkup(text);
    }

    private static Step Write(ScriptExpression expression)
    {
        var value = ExpressionCompiler.Value(expression);
        return context => context.Write(value(context));
    }

    private static Step Assign(ScriptAssignExpression assignment, string name, ScriptExpression assigned)
    {
        var value = ExpressionCompiler.Value(assigned);
        return context =>
        {
            if (!context.TryAssign(name, value(context))) context.Interpret(assignment);
        };
    }

    private static Step Include(ScriptStatement statement, ScriptFunctionCall call)
    {
        var name = ExpressionCompiler.Value(call.Arguments[0]);
        var interpreted = Interpreted(statement);
        return context =>
        {
            if (context.IsInclude(call)) context.Include(context.ObjectToString(name(context)) ?? "", call);
            else interpreted(context);
        };
    }

    private static Step If(ScriptExpression test, ScriptIfStatement choice)
    {
        var (condition, then) = (ExpressionCompiler.Condition(test), Block(choice.Then));
        Step? otherwise = choice.Else switch
        {
            ScriptElseStatement last => Block(last.Body),
            ScriptIfStatement { Condition: { } next } further => If(next, further),
            _ => null,
        };
        return context =>
        {
            if (condition(context)) then(context);
            else otherwise?.Invoke(context);
        };
    }

    private static Step For(ScriptForStatement loop, ScriptVariableGlobal variable, ScriptExpression items)
    {
        var compiled = new CompiledLoop(loop, variable, items, Block(loop.Body));
        return context => context.Evaluate(compiled);
    }

    private static Step Capture(ScriptCaptureStatement capture, string name, Step body) => context =>
    {
        if (!context.TryAssign(name, context.Capture(() => body(context)))) context.Interpret(capture);
    };

    private static Step Interpreted(ScriptStatement statement) => context =>
    {
        var value = context.Interpret(statement);
        if (statement.CanOutput) context.Write(value);
    };
}
