using Site.Ledgers;

namespace Site.Fetching;

/// <summary>What a run did.</summary>
/// <param name="Sources">Those that were asked.</param>
/// <param name="Entries">What was learned of each day that was asked for, by source, the oldest day first.</param>
/// <param name="Ledger">What is known now.</param>
/// <param name="Answered">How many questions for a day brought something to use.</param>
/// <param name="Failed">How many did not.</param>
public sealed record FetchResult(IReadOnlyList<PaperSource> Sources, IReadOnlyList<LedgerEntry> Entries, Ledger Ledger, int Answered, int Failed)
{
    /// <summary>Whether something was asked for, and nothing came.</summary>
    public bool IsNothing => Failed > 0 && Answered == 0;
}
