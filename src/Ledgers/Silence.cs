namespace Site.Ledgers;

/// <summary>
/// How long a source has been silent: the working days without papers up to now, of which nothing says that they were quiet.
/// "Now" is the newest day of the ledger, never the clock. Of a source of no certain days, a day is silent once papers are overdue.
/// </summary>
/// <param name="Days">The silent working days.</param>
/// <param name="Since">The first of them; null without any.</param>
/// <param name="SaidOn">The day from which it is said; of no meaning unless <see cref="IsWorrying"/>.</param>
public sealed record Silence(int Days, DateOnly? Since, DateOnly SaidOn)
{
    /// <summary>After so many working days a silence is said.</summary>
    public const int Worrying = 3;

    public bool IsWorrying => Days >= Worrying;

    /// <param name="entries">Those of one source, oldest first.</param>
    /// <param name="every">After how many days the source has new papers, where its curator says so; see <see cref="Rhythm"/>.</param>
    public static Silence Of(IEnumerable<LedgerEntry> entries, int? every = null)
    {
        LedgerEntry[] all = [.. entries];
        var overdue = all.Length == 0 ? default : OverdueAfter(all, every);
        var days = new List<DateOnly>();
        for (var i = all.Length - 1; i >= 0; i--)
        {
            var entry = all[i];
            if (IsWorkless(entry) || (i == all.Length - 1 && entry.State == DayState.Waiting && entry.Papers == 0)) continue;
            if (!IsSilent(entry) && !(entry.By == Basis.NothingNew && entry.Day > overdue)) break;
            days.Add(entry.Day);
        }

        return new Silence(days.Count, days.Count > 0 ? days[^1] : null, days.Count >= Worrying ? days[^Worrying] : default);
    }

    private static bool IsWorkless(LedgerEntry entry) => entry is { State: DayState.Quiet, By: Basis.Calendar } || entry.Day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday && entry.Papers == 0;

    // The last day on which nothing new is no silence yet.
    private static DateOnly OverdueAfter(LedgerEntry[] all, int? every)
    {
        var newest = Array.FindLast(all, Rhythm.HasPapers) ?? all[0];
        var rhythm = Rhythm.Of(all, every);
        var day = newest.Day;
        while (Rhythm.WorkingDays(newest.Day, day.AddDays(1)) < rhythm) day = day.AddDays(1);
        return day;
    }

    // That arXiv announced nothing, its own list can tell; why not, it does not say.
    private static bool IsSilent(LedgerEntry entry) => entry.State switch
    {
        DayState.Failed => entry.Papers == 0,
        DayState.Waiting => entry.Papers == 0,
        DayState.Quiet => entry.By is Basis.List or Basis.Reply,
        _ => false,
    };
}
