using Scriban.Runtime;
using Scriban.Syntax;
using Condition = System.Func<Site.Templates.ThemeContext, bool>;
using Value = System.Func<Site.Templates.ThemeContext, object?>;

namespace Site.Templates;

/// <summary>Turns expressions into functions of the context. Whatever is unusual, at once or as it runs, is left to the interpreter.</summary>
internal static class ExpressionCompiler
{
    private static readonly object True = true;
    private static readonly object False = false;

    public static Value Value(ScriptExpression expression) => expression switch
    {
        ScriptLiteral literal => _ => literal.Value,
        ScriptVariableGlobal or ScriptMemberExpression when PathReader.Of(expression) is { } path => path.Read,
        ScriptNestedExpression { Expression: { } inner } => Value(inner),
        ScriptConditionalExpression { Condition: { } condition, ThenValue: { } then, ElseValue: { } otherwise } => Choice(condition, then, otherwise),
        ScriptArrayInitializerExpression list => List(list),
        ScriptFunctionCall { Target: ScriptVariableGlobal target } call when ThemeFunctions.Find(target.Name) is { } function && IsPlain(call, function) => Call(call, function),
        ScriptUnaryExpression { Operator: ScriptUnaryOperator.Not } or ScriptBinaryExpression { Operator: ScriptBinaryOperator.And or ScriptBinaryOperator.Or } => Truth(expression),
        ScriptBinaryExpression { Left: { } left, Right: { } right } binary => Binary(binary, left, right),
        _ => context => context.Interpret(expression),
    };

    public static Condition Condition(ScriptExpression expression)
    {
        switch (expression)
        {
            case ScriptNestedExpression { Expression: { } inner }:
                return Condition(inner);
            case ScriptUnaryExpression { Operator: ScriptUnaryOperator.Not, Right: { } operand }:
                var positive = Condition(operand);
                return context => !positive(context);
            case ScriptBinaryExpression { Operator: ScriptBinaryOperator.And, Left: { } left, Right: { } right }:
                var (first, second) = (Condition(left), Condition(right));
                return context => first(context) && second(context);
            case ScriptBinaryExpression { Operator: ScriptBinaryOperator.Or, Left: { } left, Right: { } right }:
                var (one, other) = (Condition(left), Condition(right));
                return context => one(context) || other(context);
            default:
                var (value, span) = (Value(expression), expression.Span);
                return context => value(context) switch
                {
                    bool truth => truth,
                    var other => context.ToBool(span, other),
                };
        }
    }

    private static Value Truth(ScriptExpression expression)
    {
        var condition = Condition(expression);
        return context => condition(context) ? True : False;
    }

    private static Value Choice(ScriptExpression test, ScriptExpression thenValue, ScriptExpression elseValue)
    {
        var (condition, then, otherwise) = (Condition(test), Value(thenValue), Value(elseValue));
        return context => condition(context) ? then(context) : otherwise(context);
    }

    private static Value List(ScriptArrayInitializerExpression list)
    {
        Value[] values = [.. list.Values.Select(Value)];
        return context => new ScriptArray(values.Select(v => v(context)));
    }

    private static bool IsPlain(ScriptFunctionCall call, ThemeFunction function) =>
        call.Arguments.Count == function.ParameterCount && !call.Arguments.Any(a => a is ScriptNamedArgument or ScriptUnaryExpression);

    private static Value Call(ScriptFunctionCall call, ThemeFunction function)
    {
        Value[] arguments = [.. call.Arguments.Select(Value)];
        return context => context.TryFind(function.Name, out _) ? context.Interpret(call) : function.Call(context, call, Array.ConvertAll(arguments, a => a(context)));
    }

    private static Value Binary(ScriptBinaryExpression binary, ScriptExpression left, ScriptExpression right)
    {
        var (a, b, span) = (Value(left), Value(right), binary.OperatorToken?.Span ?? binary.Span);
        return context => ScriptBinaryExpression.Evaluate(context, span, binary.Operator, left.Span, a(context), right.Span, b(context));
    }
}
