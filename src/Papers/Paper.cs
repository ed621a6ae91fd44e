using System.Runtime.CompilerServices;
using Site.Addresses;
using Site.Diagnostics;

namespace Site.Papers;

/// <summary>One research paper, as all sources together know it.</summary>
public sealed record Paper : PaperFacts
{
    /// <param name="facts">What the sources say of it. The title is given by itself, since a paper must have one.</param>
    public Paper(PaperFacts facts)
        : base(facts)
    {
    }

    public Paper()
    {
    }

    /// <summary>The name of its page: the arXiv id (old style with a hyphen for the slash), or a slug.</summary>
    public required Slug Id
    {
        get;
        init
        {
            field = value;
            Page = Routes.Paper(value);
        }
    }

    /// <summary>The address of its page.</summary>
    public SitePath Page { get; private init; }

    /// <summary>What its feed ids are made of. Unlike <see cref="Id"/>, it stays when the paper gains an arXiv id or another address.</summary>
    public required string FeedKey { get; init; }

    public new required string Title
    {
        get => base.Title ?? "";
        init => base.Title = value;
    }

    /// <summary>The topics that its tags, keywords and phrases lead to, in the vocabulary's order.</summary>
    public IReadOnlyList<Topic> Topics { get; init; } = [];

    /// <summary>Its days in the digest, oldest first; never empty.</summary>
    public required IReadOnlyList<DateOnly> Days { get; init; }

    /// <summary>Where it is first stated, for messages.</summary>
    public required Location At { get; init; }

    public DateOnly FirstDay => Days[0];

    public DateOnly LastDay => Days[^1];

    /// <summary>Whether any source says where the paper itself can be read.</summary>
    public bool HasAddress => Arxiv is not null || Doi is not null || Url is not null || Pdf is not null;

    // Identity is the page: the digest holds one object a paper.
    public bool Equals(Paper? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);
}
