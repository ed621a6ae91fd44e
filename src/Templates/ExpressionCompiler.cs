using System.Collections;
using Scriban.Runtime;
using Scriban.Syntax;
using Condition = System.Func<Site.Templates.ThemeContext, bool>;
using Value = System.Func<Site.Templates.ThemeContext, object?>;

namespace Site.Templates;

/// <summary>Turns expressions into functions of the context. Whatever is unusual, at once or as it runs, the interpreter settles.</summary>
internal sealed class ExpressionCompiler(Known known)
{
    private static readonly object Yes = true;
    private static readonly object No = false;

    public Value Value(ScriptExpression? expression) => known.TryFind(expression, out var value) ? _ => value : expression switch
    {
        ScriptVariableGlobal variable => Variable(variable),
        ScriptMemberExpression member when member.GetType() == typeof(ScriptMemberExpression) => Member(member),
        ScriptNestedExpression { Expression: { } inner } => Value(inner),
        ScriptConditionalExpression choice => Choice(choice),
        ScriptArrayInitializerExpression list => List(list),
        ScriptFunctionCall call => Call(call),
        ScriptPipeCall { From: { } list, To: ScriptMemberExpression function } pipe when IsOfArray("last", function) => Last(pipe, Value(list)),
        ScriptPipeCall { From: { } list, To: ScriptFunctionCall { Target: ScriptMemberExpression function, Arguments: [ScriptLiteral { Value: string between }] } } pipe when IsOfArray("join", function) => Join(pipe, Value(list), between),
        ScriptUnaryExpression { Operator: ScriptUnaryOperator.Not } or ScriptBinaryExpression { Operator: ScriptBinaryOperator.And or ScriptBinaryOperator.Or } => Truth(expression),
        ScriptBinaryExpression binary => Binary(binary),
        null => _ => null,
        _ => context => context.Evaluate(expression),
    };

    public Condition Condition(ScriptExpression? expression)
    {
        switch (expression)
        {
            case ScriptNestedExpression { Expression: { } inner }:
                return Condition(inner);
            case ScriptUnaryExpression { Operator: ScriptUnaryOperator.Not, Right: { } operand }:
                var positive = Condition(operand);
                return context => !positive(context);
            case ScriptBinaryExpression { Operator: ScriptBinaryOperator.And } both:
                var (first, second) = (Condition(both.Left), Condition(both.Right));
                return context => first(context) && second(context);
            case ScriptBinaryExpression { Operator: ScriptBinaryOperator.Or } either:
                var (one, other) = (Condition(either.Left), Condition(either.Right));
                return context => one(context) || other(context);
            default:
                var (value, span) = (Value(expression), expression?.Span ?? default);
                return context => value(context) switch
                {
                    null => false,
                    bool known => known,
                    var something => context.ToBool(span, something),
                };
        }
    }

    private Value Truth(ScriptExpression expression)
    {
        var condition = Condition(expression);
        return context => condition(context) ? Yes : No;
    }

    private static Value Variable(ScriptVariableGlobal variable)
    {
        var name = string.Intern(variable.Name);
        return context => context.Scope.TryFind(name, out var value) ? value : context.Evaluate(variable);
    }

    private Value Member(ScriptMemberExpression expression)
    {
        var target = Value(expression.Target);
        var name = expression.Member?.Name ?? "";
        Getter? last = null;
        return context =>
        {
            var owner = target(context);
            if (owner is null) return context.Evaluate(expression);
            if (last is { } getter && getter.TryGet(owner, out var value)) return value;
            last = Getter.Of(owner, name);
            return last is { } found && found.TryGet(owner, out value) ? value : context.Evaluate(expression);
        };
    }

    private Value Choice(ScriptConditionalExpression choice)
    {
        var (condition, then, otherwise) = (Condition(choice.Condition), Value(choice.ThenValue), Value(choice.ElseValue));
        return context => condition(context) ? then(context) : otherwise(context);
    }

    private Value List(ScriptArrayInitializerExpression list)
    {
        Value[] values = [.. (list.Values ?? []).Select(Value)];
        return context => new ScriptArray(values.Select(v => v(context)));
    }

    private Value Call(ScriptFunctionCall call)
    {
        Value[] arguments = [.. call.Arguments.Select(Value)];
        if (arguments is [var asset] && known.IsCallOf("asset", call))
            return context => context.Asset(context.ObjectToString(asset(context), false) ?? "", call);
        if (arguments is [var partial, var subject] && known.IsCallOf("once", call))
            return context => subject(context) is { } value ? context.Once(context.ObjectToString(partial(context), false) ?? "", value, call) : null;
        if (arguments is [var number, var one, var many] && known.IsCallOf("count", call))
            return context => (number(context), one(context), many(context)) is (int n, string singular, string plural) ? ThemeFunctions.Count(n, singular, plural) : context.Evaluate(call);
        return context => context.Evaluate(call);
    }

    private bool IsOfArray(string function, ScriptMemberExpression expression) =>
        expression is { Target: ScriptVariableGlobal { Name: "array" }, Member.Name: var name } && name == function && !known.BoundNames.Contains("array");

    private static Value Last(ScriptPipeCall pipe, Value list) =>
        context => list(context) is IList { Count: > 0 } all and not ScriptRange ? all[^1] : context.Evaluate(pipe);

    private static Value Join(ScriptPipeCall pipe, Value list, string between) =>
        context => list(context) is IReadOnlyCollection<string> all ? string.Join(between, all) : context.Evaluate(pipe);

    private Value Binary(ScriptBinaryExpression binary)
    {
        var (left, right, operation, span) = (Value(binary.Left), Value(binary.Right), binary.Operator, binary.Span);
        return context =>
        {
            var (a, b) = (left(context), right(context));
            return Compare(operation, a, b) is { } truth ? (truth ? Yes : No)
                : Sum(operation, a, b) is { } sum ? sum
                : ScriptBinaryExpression.Evaluate(context, span, operation, a, b);
        };
    }

    // A sum that overflows is the interpreter's.
    private static int? Sum(ScriptBinaryOperator operation, object? left, object? right) => (left, right, operation) switch
    {
        (int x, int y, ScriptBinaryOperator.Add) when (long)x + y is >= int.MinValue and <= int.MaxValue => x + y,
        (int x, int y, ScriptBinaryOperator.Subtract) when (long)x - y is >= int.MinValue and <= int.MaxValue => x - y,
        _ => null,
    };

    /// <summary>Compares what is compared most; null for all else.</summary>
    public static bool? Compare(ScriptBinaryOperator operation, object? left, object? right) => (left, right, operation) switch
    {
        (string x, string y, ScriptBinaryOperator.CompareEqual) => x == y,
        (string x, string y, ScriptBinaryOperator.CompareNotEqual) => x != y,
        (int x, int y, ScriptBinaryOperator.CompareEqual) => x == y,
        (int x, int y, ScriptBinaryOperator.CompareNotEqual) => x != y,
        (int x, int y, ScriptBinaryOperator.CompareGreater) => x > y,
        (int x, int y, ScriptBinaryOperator.CompareGreaterOrEqual) => x >= y,
        (int x, int y, ScriptBinaryOperator.CompareLess) => x < y,
        (int x, int y, ScriptBinaryOperator.CompareLessOrEqual) => x <= y,
        _ => null,
    };
}
