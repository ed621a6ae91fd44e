using Scriban.Runtime;
using Scriban.Syntax;

namespace Site.Templates;

/// <summary>Reads a variable and members of it: <c>paper.arxiv.url</c>. What is not plainly there, the interpreter looks for.</summary>
internal sealed class PathReader
{
    private readonly ScriptExpression _path;
    private readonly string _variable;
    private readonly MemberReader[] _members;

    private PathReader(ScriptExpression path, string variable, MemberReader[] members) => (_path, _variable, _members) = (path, variable, members);

    /// <summary>Null where the expression is no such path.</summary>
    public static PathReader? Of(ScriptExpression path)
    {
        var members = new List<MemberReader>();
        var node = path;
        while (node is ScriptMemberExpression { Target: { } target, Member: ScriptVariableGlobal member } expression && expression.GetType() == typeof(ScriptMemberExpression))
        {
            members.Insert(0, new MemberReader(member));
            node = target;
        }

        return node is ScriptVariableGlobal variable ? new PathReader(path, string.Intern(variable.Name), [.. members]) : null;
    }

    public object? Read(ThemeContext context)
    {
        // A variable that is a function is called by the interpreter.
        if (!context.TryFind(_variable, out var value) || (_members.Length == 0 && value is not string and IScriptCustomFunction)) return context.Interpret(_path);
        foreach (var member in _members)
            if (!member.TryRead(context, value, out value)) return context.Interpret(_path);
        return value;
    }
}
