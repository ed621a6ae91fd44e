using System.Runtime.CompilerServices;
using Site.Addresses;
using Site.Diagnostics;

namespace Site.Papers;

/// <summary>A topic of the site's vocabulary.</summary>
public sealed record Topic
{
    public required Slug Slug { get; init; }

    public required string Name { get; init; }

    public string Description { get; init; } = "";

    /// <summary>Phrases that give a paper this topic where they occur in its title or abstract.</summary>
    public IReadOnlyList<string> Phrases { get; init; } = [];

    /// <summary>Further spellings under which a topic given by hand, or a keyword, means this one.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    public required Location At { get; init; }

    // The vocabulary holds one object a topic.
    public bool Equals(Topic? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);

    public override string ToString() => Slug.Value;
}
