using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;
using Site.Diagnostics;
using Site.Views;

namespace Site.Templates;

/// <summary>Shows the members of a type to Scriban: named and read-only. An unknown member is an error.</summary>
internal sealed class MemberAccessor(Members members) : IObjectAccessor
{
    public bool HasIndexer => false;

    public Type IndexType => typeof(string);

    public bool TryGetValue(TemplateContext context, SourceSpan span, object target, string member, out object? value)
    {
        if (members.Find(member) is not { } known)
        {
            string[] names = [.. GetMembers(context, span, target)];
            throw new ScriptRuntimeException(span, $"{members.Name} has no member '{member}'.{Nearest.Hint(member, names)} It has {string.Join(", ", names)}");
        }

        value = known.Read(target);
        return true;
    }

    public bool TrySetValue(TemplateContext context, SourceSpan span, object target, string member, object? value) =>
        throw new ScriptRuntimeException(span, $"'{member}' of {members.Name} cannot be set");

    public bool HasMember(TemplateContext context, SourceSpan span, object target, string member) => members.Find(member) is not null;

    public int GetMemberCount(TemplateContext context, SourceSpan span, object target) => members.All.Count;

    public IEnumerable<string> GetMembers(TemplateContext context, SourceSpan span, object target) => members.All.Select(m => m.Name);

    public bool TryGetItem(TemplateContext context, SourceSpan span, object target, object index, out object? value)
    {
        value = null;
        return false;
    }

    public bool TrySetItem(TemplateContext context, SourceSpan span, object target, object index, object? value) => false;
}
