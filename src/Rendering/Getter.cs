using System.Collections;
using Scriban.Runtime;

namespace Site.Rendering;

/// <summary>How a member is read of one type of values. What a place in a template meets is nearly always of the same type.</summary>
internal sealed record Getter(Type Type, Func<object, object?> Get)
{
    /// <summary>Null where the value has no such member, or the interpreter has to find it.</summary>
    public static Getter? Of(object owner, string member) => Shapes.Of(owner)?.Find(member) is { } get ? new Getter(owner.GetType(), get)
        : member == "size" && owner is ICollection and not IScriptObject ? new Getter(owner.GetType(), o => ((ICollection)o).Count)
        : null;
}
