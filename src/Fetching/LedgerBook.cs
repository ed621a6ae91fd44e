using Site.Diagnostics;
using Site.Ledgers;
using Site.Reading;
using Site.Writing;

namespace Site.Fetching;

/// <summary>The ledger while it is written: each new entry is on the disk at once, so that whenever a run is ended, nothing is lost. Safe to use from many threads.</summary>
public sealed class LedgerBook
{
    /// <summary>The folder of the ledger in the input folder.</summary>
    public const string Folder = "ledger";

    private readonly string _folder;
    private readonly OutputFiles? _files;
    private readonly Lock _lock = new();

    /// <param name="input">The input folder.</param>
    /// <param name="files">How it is written; null writes nothing.</param>
    public LedgerBook(string input, Ledger ledger, OutputFiles? files) => (_folder, Ledger, _files) = (Path.Combine(input, Folder), ledger, files);

    public Ledger Ledger { get; private set; }

    public static Ledger Read(InputFolder input, DiagnosticBag diagnostics) =>
        new(input.Files(Folder)
            .Where(f => f.RelativePath.EndsWith(".jsonl", StringComparison.Ordinal))
            .SelectMany(f => InputFolder.ReadText(f, diagnostics) is { } source ? LedgerFile.Read(source, diagnostics) : []));

    /// <summary>Notes an entry, unless the one that is there says the same. Returns what holds now.</summary>
    public LedgerEntry Note(LedgerEntry entry)
    {
        lock (_lock)
        {
            if (Ledger.Find(entry.Source, entry.Day) is { } known && known.SaysTheSame(entry)) return known;
            Ledger = new Ledger([.. Ledger.Entries.Where(e => e.Day != entry.Day || e.Source != entry.Source), entry]);
            if (_files is null) return entry;
            var name = LedgerFile.NameOf(entry.Day);
            _files.CreateFolder(_folder);
            _files.Write(Path.Combine(_folder, name), LedgerFile.Write(Ledger.Entries.Where(e => LedgerFile.NameOf(e.Day) == name)));
            return entry;
        }
    }

    /// <summary>The newest entry of a source whose reply was used, for questions whether anything has changed.</summary>
    public LedgerEntry? LastGood(string source) => Ledger.Sources[source].LastOrDefault(e => e.State is DayState.Fresh or DayState.Quiet && (e.Tag ?? e.Modified) is not null);

    /// <summary>How many papers a working day of a source usually has, the median of the last; null while that is not known.</summary>
    public int? Usual(string source, DateOnly before)
    {
        var counts = Ledger.Sources[source]
            .Where(e => e.Day < before && e.State == DayState.Fresh && e.Papers > 0 && e.Day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday))
            .TakeLast(10).Select(e => e.Papers).Order().ToArray();
        return counts.Length < 5 ? null : counts[counts.Length / 2];
    }
}
