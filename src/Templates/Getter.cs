using System.Collections;
using Scriban.Runtime;
using Site.Views;

namespace Site.Templates;

/// <summary>How a member is read of one type of values. What a place in a template meets is nearly always of the same type.</summary>
internal abstract class Getter
{
    /// <summary>The getter for such values; null where they have no such member, or the interpreter has to find it.</summary>
    public static Getter? Of(object owner, string member) =>
        MembersOf(owner)?.Find(member) is { } known ? new MemberGetter(owner.GetType(), known) : (member == "size" && Size.Counts(owner) ? new Size() : null);

    private static Members? MembersOf(object owner) => owner is Loop ? Loop.Members : ViewTypes.Of(owner);

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

/// <summary>Reads a member of one type.</summary>
internal sealed class MemberGetter(Type type, Member member) : Getter
{
    public override bool TryGet(object owner, out object? value)
    {
        var isOfType = owner.GetType() == type;
        value = isOfType ? member.Read(owner) : null;
        return isOfType;
    }
}
