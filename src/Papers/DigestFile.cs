using Site.Diagnostics;
using Site.Text;

namespace Site.Papers;

/// <summary>One file of the digest, read: its papers in file order, and the day they are of.</summary>
public sealed record DigestFile
{
    public required Location At { get; init; }

    public required SourceKind Kind { get; init; }

    /// <summary>Null for a file about papers that other files place on a day.</summary>
    public PartialDate? Day { get; init; }

    /// <summary>Whether files of its format need no day: a paper that no other file places is left out.</summary>
    public bool MayLackDay { get; init; }

    /// <summary>Whether the curator is not done with it. A day by hand that is a draft holds back all of the day.</summary>
    public bool IsDraft { get; init; }

    /// <summary>Whether it is of a day that is not to be published yet. It places no paper, and what it says of papers does not count.</summary>
    public bool IsHeldBack { get; init; }

    /// <summary>What the curator calls the day.</summary>
    public string? Title { get; init; }

    /// <summary>The curator's words on the day, in Markdown.</summary>
    public MarkdownSource? Note { get; init; }

    public IReadOnlyList<PaperEntry> Papers { get; init; } = [];
}
