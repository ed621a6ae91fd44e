using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Site.Templates;

/// <summary>Shows the lists of views to Scriban: other pages have the same ones, so templates may not change them.</summary>
internal sealed class ReadOnlyListAccessor(IListAccessor list) : IListAccessor
{
    public int GetLength(TemplateContext context, SourceSpan span, object target) => list.GetLength(context, span, target);

    public object? GetValue(TemplateContext context, SourceSpan span, object target, int index) => list.GetValue(context, span, target, index);

    public void SetValue(TemplateContext context, SourceSpan span, object target, int index, object? value) =>
        throw new ScriptRuntimeException(span, "the items of this list cannot be set");
}
