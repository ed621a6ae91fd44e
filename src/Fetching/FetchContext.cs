using Site.Ledgers;

namespace Site.Fetching;

/// <summary>What services and runs share.</summary>
public sealed record FetchContext(ServiceClient Client, LedgerBook Ledger, DigestFolder Files, PublishedBook Published, TimeProvider Time)
{
    public DateTimeOffset Now => Time.GetUtcNow();
}
