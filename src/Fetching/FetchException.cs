using Site.Ledgers;

namespace Site.Fetching;

/// <summary>A question to a service that brought nothing to use.</summary>
/// <param name="basis">What went wrong: one of <see cref="Basis"/>.</param>
/// <param name="detail">What a person who looks into it wants to know.</param>
/// <param name="isPassing">Whether the same question may bring something a little later.</param>
public sealed class FetchException(string basis, Detail detail, bool isPassing) : Exception($"{basis}: {detail}")
{
    public string Basis => basis;

    public Detail Detail => detail;

    public bool IsPassing => isPassing;

    /// <summary>How long the service asks to wait; null where it does not say.</summary>
    public TimeSpan? RetryAfter { get; init; }
}
