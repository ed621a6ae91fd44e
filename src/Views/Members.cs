namespace Site.Views;

/// <summary>The members that templates see of one type, read without reflection. What is not among them, templates cannot reach.</summary>
public sealed class Members
{
    private readonly Dictionary<string, Member> _byName;

    private Members(string name, Type type, Member[] all)
    {
        (Name, Type, All) = (name, type, all);
        _byName = all.ToDictionary(m => m.Name, StringComparer.Ordinal);
    }

    /// <summary>What templates and messages call the type.</summary>
    public string Name { get; }

    public Type Type { get; }

    public IReadOnlyList<Member> All { get; }

    /// <param name="name">What templates and messages call the type.</param>
    public static Members Of<T>(string name, params ReadOnlySpan<Member<T>> members)
        where T : notnull => new(name, typeof(T), [.. members]);

    /// <summary>The member of that name; null where there is none.</summary>
    public Member? Find(string name) => _byName.GetValueOrDefault(name);
}
