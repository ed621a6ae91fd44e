using System.Collections;
using System.Text;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;
using Step = System.Action<Site.Rendering.ThemeContext>;

namespace Site.Rendering;

/// <summary>
/// Turns parsed templates into steps that do what the interpreter does with far less work per node: texts are UTF-8 once
/// and for all, names are found by reference, members by type. Expressions it does not know it leaves to the interpreter.
/// Immutable once made, and safe to run from many threads.
/// </summary>
internal sealed class TemplateCompiler
{
    private readonly ExpressionCompiler _expressions;

    private TemplateCompiler(HashSet<string> boundNames) => _expressions = new ExpressionCompiler(boundNames);

    /// <summary>What each template does; null where one of them holds a statement that only the interpreter knows.</summary>
    public static IReadOnlyDictionary<Template, Step>? Compile(IReadOnlyCollection<Template> templates)
    {
        var subset = new TemplateSubset();
        if (!subset.Holds(templates)) return null;
        var compiler = new TemplateCompiler(subset.BoundNames);
        return templates.ToDictionary(t => t, t => compiler.Block(t.Page?.Body));
    }

    private Step Block(ScriptBlockStatement? block)
    {
        var steps = new List<Step>();
        var text = new StringBuilder();
        foreach (var statement in block?.Statements ?? [])
        {
            if (statement is ScriptRawStatement raw)
            {
                text.Append(raw.Text.FullText, raw.Text.Index, raw.Text.Length);
            }
            else if (Statement(statement) is { } step)
            {
                if (text.Length > 0) steps.Add(Text(text.ToString()));
                text.Clear();
                steps.Add(step);
            }
        }

        if (text.Length > 0) steps.Add(Text(text.ToString()));
        return steps is [var only] ? only : InOrder([.. steps]);
    }

    private static Step InOrder(Step[] steps) => context =>
    {
        foreach (var step in steps) step(context);
    };

    private static Step Text(string text)
    {
        var markup = new Markup(text);
        return context => context.Write(markup);
    }

    private Step? Statement(ScriptStatement statement) => statement switch
    {
        ScriptExpressionStatement { Expression: { } expression } => Expression(expression),
        ScriptIfStatement condition => If(condition),
        ScriptForStatement loop => For(loop),
        ScriptCaptureStatement { Target: ScriptVariableGlobal target, Body: var body } => Capture(string.Intern(target.Name), Block(body)),
        _ => null,
    };

    private Step Expression(ScriptExpression expression)
    {
        switch (expression)
        {
            case ScriptAssignExpression { Target: ScriptVariableGlobal target, Value: { } assigned }:
                var (name, read) = (string.Intern(target.Name), _expressions.Value(assigned));
                return context => context.Scope.Assign(name, read(context));
            case ScriptFunctionCall { Arguments: [var partial] } call when _expressions.IsCallOf("include", call):
                var which = _expressions.Value(partial);
                return context => context.Include(context.ObjectToString(which(context), false) ?? "", call);
            default:
                var value = _expressions.Value(expression);
                return context => context.Write(expression.Span, value(context));
        }
    }

    private Step If(ScriptIfStatement statement)
    {
        var condition = _expressions.Condition(statement.Condition);
        var then = Block(statement.Then);
        var otherwise = statement.Else switch
        {
            ScriptIfStatement next => If(next),
            ScriptElseStatement last => Block(last.Body),
            _ => null,
        };
        return context =>
        {
            if (condition(context)) then(context);
            else otherwise?.Invoke(context);
        };
    }

    private Step For(ScriptForStatement statement)
    {
        var name = string.Intern((statement.Variable as ScriptVariableGlobal)?.Name ?? "");
        var items = _expressions.Value(statement.Iterator);
        var (offset, limit) = (Option(statement, "offset"), Option(statement, "limit"));
        var isReversed = Options(statement).Any(a => a.Name?.Name == "reversed");
        var body = Block(statement.Body);
        var otherwise = statement.Else is { } none ? Block(none.Body) : null;
        return context =>
        {
            if (Items(context, statement, items(context)) is not { } all) return;
            var first = Math.Max(0, offset?.Invoke(context) ?? 0);
            var most = limit?.Invoke(context) ?? -1;
            var count = Math.Clamp(all.Count - first, 0, most < 0 ? int.MaxValue : most);
            if (count > 0) Run(context, name, isReversed ? new Loop(all, all.Count - 1, -1, count) : new Loop(all, first, 1, count), body);
            else otherwise?.Invoke(context);
        };
    }

    private static void Run(ThemeContext context, string name, Loop loop, Step body)
    {
        context.Scope.Bind(name, null);
        context.Scope.Bind("for", loop);
        for (; loop.Index < loop.Length; loop.Index++)
        {
            context.Scope.Next(name, loop.Current);
            body(context);
        }

        context.Scope.Unbind(2);
    }

    private Func<ThemeContext, int>? Option(ScriptForStatement statement, string name)
    {
        if (Options(statement).LastOrDefault(a => a.Name?.Name == name) is not { Value: { } given }) return null;
        var value = _expressions.Value(given);
        return context => context.ToInt(given.Span, value(context));
    }

    private static IReadOnlyList<ScriptNamedArgument> Options(ScriptForStatement statement) => [.. statement.NamedArguments ?? []];

    // Nothing has not even an "else".
    private static IList? Items(ThemeContext context, ScriptForStatement statement, object? items) => items switch
    {
        null => null,
        IList known and not ScriptRange => known,
        IEnumerable many => many.Cast<object?>().ToList(),
        _ => throw new ScriptRuntimeException(statement.Iterator?.Span ?? statement.Span, $"a loop needs a list, but has {context.ObjectToString(items, true)}"),
    };

    private static Step Capture(string name, Step body) => context => context.Scope.Assign(name, context.Capture(() => body(context)));
}
