namespace Site.Ledgers;

/// <summary>What is known of one day of one source: a line of the ledger.</summary>
public sealed record LedgerEntry
{
    public required DateOnly Day { get; init; }

    /// <summary>The id that the source has in <c>sources.yml</c>.</summary>
    public required string Source { get; init; }

    public required DayState State { get; init; }

    /// <summary>How that is known: one of <see cref="Basis"/>.</summary>
    public required string By { get; init; }

    /// <summary>Since when it has been so, to the second, in UTC.</summary>
    public required DateTimeOffset When { get; init; }

    /// <summary>How many papers the source had.</summary>
    public int Papers { get; init; }

    /// <summary>How many of them are in the day's file.</summary>
    public int Kept { get; init; }

    /// <summary>Which rule left out how many, in the order of the rules.</summary>
    public IReadOnlyList<(string Rule, int Count)> Dropped { get; init; } = [];

    /// <summary>What a person who looks into it wants to know: a status code, a message, a number that was expected.</summary>
    public Detail? Detail { get; init; }

    /// <summary>A hash of the ids in the reply, by which the same batch is known again.</summary>
    public string? Mark { get; init; }

    /// <summary>The reply's ETag, for the next question.</summary>
    public string? Tag { get; init; }

    /// <summary>The reply's Last-Modified, for the next question.</summary>
    public string? Modified { get; init; }

    /// <summary>Whether two entries say the same, whenever they were written.</summary>
    public bool SaysTheSame(LedgerEntry other) => other with { When = When, Dropped = Dropped } == this && Dropped.SequenceEqual(other.Dropped);
}
