using System.Runtime.CompilerServices;
using Site.Addresses;
using Site.Diagnostics;
using Site.Text;

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

    /// <summary>What its feed ids are made of: the arXiv id, DOI or title under which it entered the digest. Unlike <see cref="Id"/>, it stays when the paper gets another address.</summary>
    public required string FeedKey { get; init; }

    /// <summary>The citation key under which it was published before; null where none is recorded.</summary>
    public string? RecordedKey { get; init; }

    /// <summary>The title under which it entered the digest.</summary>
    public string FirstTitle { get => field ?? Title; init; }

    /// <summary>The authors with whom it entered the digest.</summary>
    public IReadOnlyList<Author> FirstAuthors { get => field ?? Authors; init; }

    public new required string Title
    {
        get => base.Title ?? "";
        init => base.Title = value;
    }

    /// <summary>The topics that its tags, keywords and phrases lead to, in the vocabulary's order.</summary>
    public IReadOnlyList<Topic> Topics { get; init; } = [];

    /// <summary>Its days in the digest, oldest first; never empty.</summary>
    public required IReadOnlyList<PartialDate> Days { get; init; }

    /// <summary>Where it is first stated, for messages.</summary>
    public required Location At { get; init; }

    /// <summary>What became otherwise of it since, oldest first.</summary>
    public IReadOnlyList<PaperChange> Changes { get; init; } = [];

    /// <summary>When it first appeared on the site, in universal time: not with its first day where that came late.</summary>
    public DateTime Entered { get => field == default ? FirstPublications.Noon(FirstDay.First) : field; init; }

    /// <summary>Whether the day on which it appeared is known: a month or year that it stands under is none, unless the site says when that was published.</summary>
    public bool IsDated => Days.Any(d => d.IsExact) || Entered != FirstPublications.Noon(FirstDay.First);

    public PartialDate FirstDay => Days[0];

    public PartialDate LastDay => Days[^1];

    /// <summary>Whether a source says that it was withdrawn.</summary>
    public bool IsWithdrawn => Withdrawal.IsStatedIn(this);

    /// <summary>Whether any source says where the paper itself can be read.</summary>
    public bool HasAddress => Arxiv is not null || Doi is not null || Url is not null || Pdf is not null;

    /// <summary>The feed key that an arXiv id gives.</summary>
    public static string KeyOf(ArxivId arxiv) => $"arxiv/{arxiv}";

    /// <summary>The feed key that a DOI gives, fit for a URI.</summary>
    public static string KeyOf(Doi doi) => $"doi/{Uri.EscapeDataString(doi.Value.ToLowerInvariant()).Replace("%2F", "/", StringComparison.Ordinal)}";

    // Identity is the page: the digest holds one object a paper.
    public bool Equals(Paper? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);
}
