using Scriban.Syntax;
using Site.Views;

namespace Site.Templates;

/// <summary>
/// What is the same on all pages of one kind at one depth: the site, the way to its root, the kind, the theme's assets.
/// Templates are worked out as far as that reaches before a page is rendered.
/// </summary>
/// <param name="kind">Null for parts of pages, which may not ask for it.</param>
internal sealed class Known(SiteView site, string root, string? kind, Theme theme, IReadOnlySet<string> boundNames)
{
    private static readonly (bool, object?) Open = (false, null);

    /// <summary>Names that templates bind: none of them is a function, or known.</summary>
    public IReadOnlySet<string> BoundNames => boundNames;

    public Theme Theme => theme;

    /// <summary>The value of an expression; false where it may differ from page to page, or is a mistake, which shows when a page gets there.</summary>
    public bool TryFind(ScriptExpression? expression, out object? value)
    {
        (var isKnown, value) = Find(expression);
        return isKnown;
    }

    public bool IsCallOf(string function, ScriptFunctionCall call) =>
        call.Target is ScriptVariableGlobal target && target.Name == function && !boundNames.Contains(function);

    private (bool IsKnown, object? Value) Find(ScriptExpression? expression) => expression switch
    {
        ScriptLiteral literal => (true, literal.Value),
        ScriptNestedExpression nested => Find(nested.Expression),
        ScriptVariableGlobal variable => Variable(variable.Name),
        ScriptMemberExpression member when member.GetType() == typeof(ScriptMemberExpression) => Member(member),
        ScriptFunctionCall { Arguments: [var name] } call when IsCallOf("asset", call) => Asset(name),
        ScriptUnaryExpression { Operator: ScriptUnaryOperator.Not } not => Truth(not.Right) is { } truth ? (true, !truth) : Open,
        ScriptBinaryExpression { Operator: ScriptBinaryOperator.And } both => Both(Truth(both.Left), Truth(both.Right)),
        ScriptBinaryExpression { Operator: ScriptBinaryOperator.Or } either => Either(Truth(either.Left), Truth(either.Right)),
        ScriptBinaryExpression binary => Binary(binary),
        _ => Open,
    };

    /// <summary>Whether a condition holds; null where that is open.</summary>
    public bool? Truth(ScriptExpression? condition) => TryFind(condition, out var value) ? value as bool? ?? value is not null : null;

    private (bool, object?) Variable(string name) => name switch
    {
        _ when boundNames.Contains(name) => Open,
        "site" => (true, site),
        "root" => (true, root),
        _ => Open,
    };

    private (bool, object?) Member(ScriptMemberExpression member)
    {
        var name = member.Member?.Name ?? "";
        if (name == "kind" && kind is not null && member.Target is ScriptVariableGlobal { Name: "page" } && !boundNames.Contains("page")) return (true, kind);
        return TryFind(member.Target, out var owner) && owner is not null && Getter.Of(owner, name) is { } getter && getter.TryGet(owner, out var value) ? (true, value) : Open;
    }

    private (bool, object?) Asset(ScriptExpression name) =>
        TryFind(name, out var value) && value is string asset && theme.Assets.TryGetValue(asset, out var path) ? (true, path) : Open;

    // One that is false settles it; one that is open may still be a mistake, but only where the first is true.
    private static (bool, object?) Both(bool? first, bool? second) => first == false ? (true, false) : first == true && second is { } last ? (true, last) : Open;

    private static (bool, object?) Either(bool? first, bool? second) => first == true ? (true, true) : first == false && second is { } last ? (true, last) : Open;

    private (bool, object?) Binary(ScriptBinaryExpression binary) =>
        TryFind(binary.Left, out var left) && TryFind(binary.Right, out var right) && ExpressionCompiler.Compare(binary.Operator, left, right) is { } truth ? (true, truth) : Open;
}
