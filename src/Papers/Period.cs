using Site.Text;

namespace Site.Papers;

/// <summary>A week or month of the digest: its days, and its papers by votes.</summary>
public sealed record Period
{
    /// <summary>As addresses have it: <c>2026-W11</c> (ISO 8601) or <c>2026-03</c>.</summary>
    public required string Name { get; init; }

    public required bool IsWeek { get; init; }

    /// <summary>Newest first.</summary>
    public required IReadOnlyList<Day> Days { get; init; }

    /// <summary>Each once: most votes first, then newest day, then the day's order.</summary>
    public required IReadOnlyList<Paper> Papers { get; init; }

    public PartialDate LastDay => Days[0].Date;
}
