namespace Site.Papers;

/// <summary>An author, by the name as written on the paper.</summary>
public sealed record Author(string Name)
{
    // A power of two. Whoever comes to another's place takes it, so that the table neither grows nor needs a lock.
    private static readonly Author?[] Known = new Author?[1 << 15];

    /// <summary>The author of that name: mostly the same object each time, since a digest has many papers of one person.</summary>
    public static Author Of(string name)
    {
        ref var known = ref Known[name.GetHashCode() & (Known.Length - 1)];
        var author = known;
        return author?.Name == name ? author : known = new Author(name);
    }
}
