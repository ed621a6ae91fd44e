namespace Site.Ledgers;

/// <summary>How it stands with all sources: what the site says of itself. It is made of the ledger alone, never of the clock.</summary>
/// <param name="Sources">In the order of <c>sources.yml</c>.</param>
public sealed record DigestStatus(Ledger Ledger, IReadOnlyList<SourceStatus> Sources)
{
    public static readonly DigestStatus None = new(Ledger.Empty, []);

    /// <summary>Whether there is anything to say.</summary>
    public bool IsKnown => Ledger.Entries.Count > 0 && Sources.Count > 0;

    /// <summary>When something was last learned.</summary>
    public DateTimeOffset? Updated => Ledger.Entries.Count > 0 ? Ledger.Entries.Max(e => e.When) : null;

    /// <summary>The sources whose silence is to be said.</summary>
    public IEnumerable<SourceStatus> Silent => Sources.Where(s => s.Silence.IsWorrying);
}
