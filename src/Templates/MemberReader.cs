using System.Collections;
using Scriban.Runtime;
using Scriban.Syntax;
using Site.Views;

namespace Site.Templates;

/// <summary>Reads a member at one place of a template, where it nearly always meets values of the same type.</summary>
internal sealed class MemberReader(ScriptVariableGlobal name)
{
    private Found? _last;

    /// <summary>False where the interpreter has to find it, or to say what is wrong.</summary>
    public bool TryRead(ThemeContext context, object? owner, out object? value)
    {
        value = null;
        if (owner is null) return false;
        var found = _last is { } last && last.Type == owner.GetType() ? last : Find(owner);
        if (found is not null) value = found.Member.Read(owner);
        else if (owner is IScriptObject scriptObject) return scriptObject.TryGetValue(context, name.Span, name.Name, out value) && value is not IScriptCustomFunction;
        else if (owner is IList list && name.Name == "size") value = list.Count;
        else return false;
        return true;
    }

    private Found? Find(object owner) => ViewTypes.Of(owner)?.Find(name.Name) is { } member ? _last = new Found(owner.GetType(), member) : null;

    private sealed record Found(Type Type, Member Member);
}
