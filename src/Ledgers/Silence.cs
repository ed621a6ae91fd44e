namespace Site.Ledgers;

/// <summary>
/// How long a source has been silent: the working days without papers up to now, of which nothing says that they were quiet.
/// "Now" is the newest day of the ledger, never the clock.
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
    public static Silence Of(IEnumerable<LedgerEntry> entries)
    {
        LedgerEntry[] all = [.. entries];
        var days = new List<DateOnly>();
        for (var i = all.Length - 1; i >= 0; i--)
        {
            var entry = all[i];
            if (IsWorkless(entry) || (i == all.Length - 1 && entry.State == DayState.Waiting && entry.Papers == 0)) continue;
            if (!IsSilent(entry)) break;
            days.Add(entry.Day);
        }

        return new Silence(days.Count, days.Count > 0 ? days[^1] : null, days.Count >= Worrying ? days[^Worrying] : default);
    }

    private static bool IsWorkless(LedgerEntry entry) => entry is { State: DayState.Quiet, By: Basis.Calendar } || entry.Day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday && entry.Papers == 0;

    // That arXiv announced nothing, its own list can tell; why not, it does not say.
    private static bool IsSilent(LedgerEntry entry) => entry.State switch
    {
        DayState.Failed => entry.Papers == 0,
        DayState.Waiting => entry.Papers == 0,
        DayState.Quiet => entry.By is Basis.List or Basis.Reply,
        _ => false,
    };
}
