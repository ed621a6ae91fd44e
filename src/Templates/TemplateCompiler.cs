using System.Collections;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;
using Site.Markdown;
using Step = System.Action<Site.Templates.ThemeContext>;
using Value = System.Func<Site.Templates.ThemeContext, object?>;

namespace Site.Templates;

/// <summary>
/// Turns a parsed template into steps that do what the interpreter does with far less work per node: what is known of all
/// pages is worked out once and for all, texts are UTF-8, partials stand in their places, names are found by reference,
/// members by type. Expressions it does not know it leaves to the interpreter. The steps are safe to run from many threads.
/// </summary>
internal sealed class TemplateCompiler(Known known)
{
    private readonly ExpressionCompiler _expressions = new(known);

    // Those being compiled: one that includes itself is included as it runs.
    private readonly Stack<Template> _open = [];

    public Step Compile(Template template)
    {
        var steps = new StepList();
        Append(template, steps);
        return steps.ToStep();
    }

    private void Append(Template template, StepList steps)
    {
        _open.Push(template);
        Append(template.Page?.Body, steps);
        _open.Pop();
    }

    private Step Block(ScriptStatement? statement)
    {
        var steps = new StepList();
        Append(statement, steps);
        return steps.ToStep();
    }

    private void Append(ScriptStatement? statement, StepList steps)
    {
        switch (statement)
        {
            case ScriptBlockStatement block:
                foreach (var inner in block.Statements) Append(inner, steps);
                break;
            case ScriptRawStatement raw:
                steps.Write(raw.Text.FullText.AsSpan(raw.Text.Index, raw.Text.Length));
                break;
            case ScriptExpressionStatement { Expression: { } expression }:
                Append(expression, steps);
                break;
            case ScriptIfStatement choice:
                Append(choice, steps);
                break;
            case ScriptElseStatement last:
                Append(last.Body, steps);
                break;
            case ScriptForStatement loop:
                steps.Add(For(loop));
                break;
            case ScriptCaptureStatement { Target: ScriptVariableGlobal target, Body: var body }:
                steps.Add(Capture(string.Intern(target.Name), Block(body)));
                break;
        }
    }

    private void Append(ScriptExpression expression, StepList steps)
    {
        switch (expression)
        {
            case ScriptAssignExpression { Target: ScriptVariableGlobal target, Value: { } assigned }:
                var (name, read) = (string.Intern(target.Name), _expressions.Value(assigned));
                steps.Add(context => context.Scope.Assign(name, read(context)));
                break;
            case ScriptFunctionCall { Arguments: [var which] } call when known.IsCallOf("include", call):
                if (Partial(which) is { } partial) Append(partial, steps);
                else steps.Add(Include(_expressions.Value(which), call));
                break;
            case var _ when known.TryFind(expression, out var value) && value is null or string:
                steps.Write(HtmlEscape.Of(value as string ?? ""));
                break;
            default:
                var evaluate = _expressions.Value(expression);
                steps.Add(context => context.Write(expression.Span, evaluate(context)));
                break;
        }
    }

    private void Append(ScriptIfStatement choice, StepList steps)
    {
        switch (known.Truth(choice.Condition))
        {
            case true:
                Append(choice.Then, steps);
                break;
            case false:
                Append(choice.Else, steps);
                break;
            default:
                steps.Add(If(choice));
                break;
        }
    }

    private Template? Partial(ScriptExpression which) =>
        known.TryFind(which, out var name) && name is string partial && known.Theme.Partial(partial) is { } template && !_open.Contains(template) ? template : null;

    private static Step Include(Value which, ScriptFunctionCall call) =>
        context => context.Include(context.ObjectToString(which(context), false) ?? "", call);

    private Step If(ScriptIfStatement statement)
    {
        var (condition, then) = (_expressions.Condition(statement.Condition), Block(statement.Then));
        if (statement.Else is null)
        {
            return context =>
            {
                if (condition(context)) then(context);
            };
        }

        var otherwise = Block(statement.Else);
        return context =>
        {
            if (condition(context)) then(context);
            else otherwise(context);
        };
    }

    private Step For(ScriptForStatement statement)
    {
        var name = string.Intern((statement.Variable as ScriptVariableGlobal)?.Name ?? "");
        var items = _expressions.Value(statement.Iterator);
        var (offset, limit) = (Option(statement, "offset"), Option(statement, "limit"));
        var isReversed = Options(statement).Any(a => a.Name?.Name == "reversed");
        var body = Block(statement.Body);
        var otherwise = statement.Else is { } none ? Block(none) : null;
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
