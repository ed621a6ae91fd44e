namespace Site.Views;

/// <summary>A member that templates see of a value.</summary>
/// <param name="Name">As templates write it.</param>
/// <param name="Documentation">For theme authors, in Markdown: what it is, and when it is empty.</param>
public abstract record Member(string Name, string Documentation)
{
    /// <summary>Reads it; the value must be of the member's type.</summary>
    public abstract object? Read(object owner);
}

/// <summary>A member of the values of one type.</summary>
public sealed record Member<T>(string Name, Func<T, object?> Get, string Documentation) : Member(Name, Documentation)
{
    public override object? Read(object owner) => Get((T)owner);
}
