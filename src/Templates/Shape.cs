using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;
using Site.Diagnostics;

namespace Site.Templates;

/// <summary>The members that templates see of a type: named, read-only, without reflection. An unknown member is an error.</summary>
public abstract class Shape : IObjectAccessor
{
    /// <summary>What templates and messages call it.</summary>
    public abstract string Name { get; }

    public abstract Type Type { get; }

    public abstract IReadOnlyList<string> Members { get; }

    public bool HasIndexer => false;

    public Type IndexType => typeof(string);

    /// <summary>How a member is read; null where the type has none of that name.</summary>
    internal abstract Getter? Find(string member);

    public abstract bool TryGetValue(TemplateContext context, SourceSpan span, object target, string member, out object? value);

    public int GetMemberCount(TemplateContext context, SourceSpan span, object target) => Members.Count;

    public IEnumerable<string> GetMembers(TemplateContext context, SourceSpan span, object target) => Members;

    public bool HasMember(TemplateContext context, SourceSpan span, object target, string member) => Members.Contains(member);

    public bool TrySetValue(TemplateContext context, SourceSpan span, object target, string member, object? value) =>
        throw new ScriptRuntimeException(span, $"'{member}' of {Name} cannot be set");

    public bool TryGetItem(TemplateContext context, SourceSpan span, object target, object index, out object? value)
    {
        value = null;
        return false;
    }

    public bool TrySetItem(TemplateContext context, SourceSpan span, object target, object index, object? value) => false;
}

/// <summary>The members of one type.</summary>
public sealed class Shape<T> : Shape
    where T : notnull
{
    private readonly Dictionary<string, Func<T, object?>> _members;

    public Shape(string name, params ReadOnlySpan<(string Name, Func<T, object?> Get)> members)
    {
        Name = name;
        _members = new Dictionary<string, Func<T, object?>>(members.Length, StringComparer.Ordinal);
        foreach (var (member, get) in members) _members.Add(member, get);
        Members = [.. _members.Keys];
    }

    public override string Name { get; }

    public override Type Type => typeof(T);

    public override IReadOnlyList<string> Members { get; }

    internal override Getter? Find(string member) => _members.TryGetValue(member, out var get) ? new Getter<T>(get) : null;

    public override bool TryGetValue(TemplateContext context, SourceSpan span, object target, string member, out object? value)
    {
        if (!_members.TryGetValue(member, out var get))
            throw new ScriptRuntimeException(span, $"{Name} has no member '{member}'.{Nearest.Hint(member, Members)} It has {string.Join(", ", Members)}");
        value = get((T)target);
        return true;
    }
}
