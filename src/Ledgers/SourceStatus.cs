namespace Site.Ledgers;

/// <summary>How it stands with one source.</summary>
/// <param name="Id">As the ledger has it.</param>
/// <param name="Title">As readers see it.</param>
/// <param name="Entries">What is known of its days, oldest first.</param>
/// <param name="Every">After how many days it has new papers, where its curator says so.</param>
public sealed record SourceStatus(string Id, string Title, IReadOnlyList<LedgerEntry> Entries, int? Every = null)
{
    public Silence Silence { get; } = Silence.Of(Entries, Every);

    public LedgerEntry? Newest => Entries.Count > 0 ? Entries[^1] : null;

    /// <summary>The newest day that brought papers.</summary>
    public LedgerEntry? NewestWithPapers => Entries.LastOrDefault(e => e.Papers > 0 && e.State != DayState.Failed);
}
