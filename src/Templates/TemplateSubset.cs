using Scriban;
using Scriban.Syntax;

namespace Site.Templates;

/// <summary>
/// Tells whether templates can be compiled, all of them or none: a name that one template binds, another may read, and
/// loops of the interpreter and compiled ones keep theirs in different places.
/// </summary>
internal sealed class TemplateSubset
{
    private static readonly HashSet<string> LoopOptions = new(["limit", "offset", "reversed"], StringComparer.Ordinal);

    /// <summary>Names that templates bind or assign, so that they may not mean what they would otherwise.</summary>
    public HashSet<string> BoundNames { get; } = new(StringComparer.Ordinal);

    public bool Holds(IEnumerable<Template> templates) => templates.All(t => t.Page is null || Holds(t.Page));

    private bool Holds(ScriptNode node)
    {
        var isKnown = node switch
        {
            ScriptForStatement loop => loop.GetType() == typeof(ScriptForStatement) && Binds(loop.Variable) && (loop.NamedArguments ?? []).All(a => LoopOptions.Contains(a.Name?.Name ?? "")),
            ScriptCaptureStatement capture => Binds(capture.Target),
            ScriptAssignExpression assignment => assignment.Parent is ScriptExpressionStatement && assignment.EqualToken is null or { Value: "=" } && Binds(assignment.Target),
            ScriptRawStatement or ScriptExpressionStatement or ScriptIfStatement or ScriptElseStatement or ScriptBlockStatement => true,
            ScriptEscapeStatement or ScriptNopStatement or ScriptEndStatement => true,
            ScriptStatement or ScriptAnonymousFunction or ScriptIncrementDecrementExpression => false,
            _ => true,
        };
        return isKnown && node.Children.All(child => child is null || Holds(child));
    }

    private bool Binds(ScriptExpression? target)
    {
        if (target is not ScriptVariableGlobal variable) return false;
        BoundNames.Add(variable.Name);
        return true;
    }
}
