using Site.Text;

namespace Site.Papers;

/// <summary>
/// When the days and papers of the digest first appeared on the site, and how papers were cited then, as <c>input/published.yml</c> tells.
/// It is written by whoever publishes, when they publish: a build looks at no clock. Times are universal.
/// </summary>
public sealed record FirstPublications
{
    /// <summary>What is known without such a file.</summary>
    public static readonly FirstPublications Unknown = new();

    public IReadOnlyDictionary<DateOnly, DateTime> Days { get; init; } = new Dictionary<DateOnly, DateTime>();

    /// <summary>When a day was complete, where that is known.</summary>
    public IReadOnlyDictionary<DateOnly, DateTime> Closed { get; init; } = new Dictionary<DateOnly, DateTime>();

    /// <summary>When papers entered, by <see cref="Paper.FeedKey"/>: all that were recorded, or those alone that came to their day after it was out.</summary>
    public IReadOnlyDictionary<string, DateTime> Papers { get; init; } = new Dictionary<string, DateTime>();

    /// <summary>The citation keys under which papers were published, by <see cref="Paper.FeedKey"/>.</summary>
    public IReadOnlyDictionary<string, string> Citations { get; init; } = new Dictionary<string, string>();

    /// <summary>When a day was first published: as is known, else at its noon, which is on that day nearly everywhere.</summary>
    public DateTime Of(PartialDate day) => day.Exact is { } exact && Days.TryGetValue(exact, out var known) ? known : Noon(day.First);

    public static DateTime Noon(DateOnly day) => day.ToDateTime(new TimeOnly(12, 0), DateTimeKind.Utc);

    public bool Equals(FirstPublications? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => Days.Count;
}
