using Site.Ledgers;

namespace Site.Fetching;

/// <summary>What a service says of a day.</summary>
public sealed record DayReply
{
    public required DateOnly Day { get; init; }

    /// <summary>As far as the reply itself tells.</summary>
    public required DayState State { get; init; }

    /// <summary>How that is known: one of <see cref="Basis"/>.</summary>
    public required string By { get; init; }

    /// <summary>The papers that may be taken; null where there is no list.</summary>
    public EntryList? List { get; init; }

    /// <summary>The ending of the day's file, with the dot.</summary>
    public string Ending { get; init; } = ".json";

    /// <summary>How many papers the service had, those included that are left out.</summary>
    public int Papers { get; init; }

    /// <summary>What was left out before any rule, and how many.</summary>
    public IReadOnlyList<(string Rule, int Count)> Dropped { get; init; } = [];

    public Detail? Detail { get; init; }

    public string? Mark { get; init; }

    public string? Tag { get; init; }

    public string? Modified { get; init; }

    /// <summary>A day without papers.</summary>
    public static DayReply Without(DateOnly day, DayState state, string by, Detail? detail = null) => new() { Day = day, State = state, By = by, Detail = detail };

    /// <summary>Leaves out the entries that do not fit, and counts them under a name.</summary>
    public DayReply Without(string rule, Func<EntryText, bool> isLeftOut)
    {
        if (List is null) return this;
        EntryText[] left = [.. List.Entries.Where(e => !isLeftOut(e))];
        var dropped = List.Entries.Count - left.Length;
        return dropped == 0 ? this : this with { List = List with { Entries = left }, Dropped = [.. Dropped, (rule, dropped)] };
    }
}
