using System.Collections;
using Scriban.Runtime;

namespace Site.Templates;

/// <summary>How a member is read of one type of values. What a place in a template meets is nearly always of the same type.</summary>
internal abstract class Getter
{
    /// <summary>The getter for such values; null where they have no such member, or the interpreter has to find it.</summary>
    public static Getter? Of(object owner, string member) =>
        Shapes.Of(owner)?.Find(member) ?? (member == "size" && Size.Counts(owner) ? new Size() : null);

    /// <summary>False where the owner is of another type.</summary>
    public abstract bool TryGet(object owner, out object? value);

    private sealed class Size : Getter
    {
        public static bool Counts(object owner) => owner is ICollection and not IScriptObject;

        public override bool TryGet(object owner, out object? value)
        {
            // Most are arrays, which are told apart faster.
            value = owner is Array array ? array.Length : Counts(owner) ? ((ICollection)owner).Count : null;
            return value is not null;
        }
    }
}

/// <summary>Reads a member of a type that nothing derives from.</summary>
internal sealed class Getter<T>(Func<T, object?> get) : Getter
{
    public override bool TryGet(object owner, out object? value)
    {
        if (owner is T known)
        {
            value = get(known);
            return true;
        }

        value = null;
        return false;
    }
}
