namespace Site.Ledgers;

/// <summary>
/// How many working days a source of no certain days may take for its next papers: as <c>sources.yml</c> says, or half as long again as
/// the longest pause that the ledger knows of late.
/// </summary>
public static class Rhythm
{
    // Fewer pauses tell nothing; those long past tell nothing of today.
    private const int LeastPauses = 5;
    private const int MostPauses = 10;

    // While nothing is learned yet, a month.
    private const int Unknown = 22;

    /// <param name="entries">Those of the source, oldest first.</param>
    /// <param name="every">After how many days it has new papers, as its curator says; null where that is not said.</param>
    public static int Of(IEnumerable<LedgerEntry> entries, int? every)
    {
        // Five of seven days are working days.
        if (every is { } days) return (days * 5 + 6) / 7;
        DateOnly[] withPapers = [.. entries.Where(HasPapers).Select(e => e.Day).TakeLast(MostPauses + 1)];
        int[] pauses = [.. withPapers.Zip(withPapers.Skip(1), WorkingDays)];
        var longest = pauses.Length == 0 ? 0 : Math.Max(1, pauses.Max());
        var learned = longest + longest / 2;
        return pauses.Length < LeastPauses ? Math.Max(Unknown, learned) : learned;
    }

    /// <summary>Whether the source brought papers on that day.</summary>
    public static bool HasPapers(LedgerEntry entry) => entry.Papers > 0 && entry.State is not (DayState.Failed or DayState.Quiet);

    /// <summary>The working days after one day, up to another and with it.</summary>
    public static int WorkingDays(DateOnly after, DateOnly to) =>
        Enumerable.Range(1, Math.Max(0, to.DayNumber - after.DayNumber)).Count(i => after.AddDays(i).DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday));
}
