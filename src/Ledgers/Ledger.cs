namespace Site.Ledgers;

/// <summary>What is known of every day of every source. Immutable.</summary>
public sealed class Ledger
{
    public static readonly Ledger Empty = new([]);

    private readonly Dictionary<(string Source, DateOnly Day), LedgerEntry> _entries = [];

    /// <summary>Of two entries for one day and source, as a merge may leave, the later counts.</summary>
    public Ledger(IEnumerable<LedgerEntry> entries)
    {
        foreach (var entry in entries)
            if (!_entries.TryGetValue((entry.Source, entry.Day), out var other) || other.When <= entry.When) _entries[(entry.Source, entry.Day)] = entry;
        Entries = [.. _entries.Values.OrderBy(e => e.Day).ThenBy(e => e.Source, StringComparer.Ordinal)];
        Days = Entries.ToLookup(e => e.Day);
        Sources = Entries.ToLookup(e => e.Source, StringComparer.Ordinal);
    }

    /// <summary>By day, then by source.</summary>
    public IReadOnlyList<LedgerEntry> Entries { get; }

    public ILookup<DateOnly, LedgerEntry> Days { get; }

    /// <summary>The entries of each source, oldest first.</summary>
    public ILookup<string, LedgerEntry> Sources { get; }

    public DateOnly? LastDay => Entries.Count > 0 ? Entries[^1].Day : null;

    public LedgerEntry? Find(string source, DateOnly day) => _entries.GetValueOrDefault((source, day));
}
