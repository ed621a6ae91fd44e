namespace Site.Ledgers;

/// <summary>How it stands with one day of one source.</summary>
public enum DayState
{
    /// <summary>Nothing yet, or not all: the day is not over, or what was expected has not come.</summary>
    Waiting,

    /// <summary>The day's papers have come, as far as anything tells.</summary>
    Fresh,

    /// <summary>There are no papers for the day, and something says that there are none.</summary>
    Quiet,

    /// <summary>Papers have come, but not all of them.</summary>
    Partial,

    /// <summary>The source could not be asked, or what it said could not be used.</summary>
    Failed,
}
