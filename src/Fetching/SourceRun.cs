using Site.Ledgers;

namespace Site.Fetching;

/// <summary>Asks one source for the days that are due, and settles each: its file, and its line in the ledger. What is known already is never made worse.</summary>
internal sealed class SourceRun
{
    // Longer than that, nobody meant to fetch.
    private const int LongestGap = 60;

    private readonly PaperSource _source;
    private readonly FetchContext _context;
    private readonly Service _service;
    private readonly Rules _rules;
    private readonly List<LedgerEntry> _entries = [];

    public SourceRun(PaperSource source, FetchContext context)
    {
        (_source, _context) = (source, context);
        _service = Service.Of(source, context);
        _rules = new Rules(source);
    }

    public int Answered { get; private set; }

    public int Failed { get; private set; }

    /// <summary>What was learned, the oldest day first.</summary>
    public IReadOnlyList<LedgerEntry> Entries => [.. _entries.OrderBy(e => e.Day)];

    /// <summary>Asks for the days that are due, or for all of a span.</summary>
    public async Task Run(DateOnly? from, DateOnly? to, CancellationToken cancellation)
    {
        var days = from is { } first ? Span(first, to ?? first) : Due();
        // The newest first: what it has, an earlier day need not be asked for.
        foreach (var day in days.Reverse())
        {
            cancellation.ThrowIfCancellationRequested();
            try
            {
                foreach (var reply in await _service.Ask(day, cancellation)) Settle(reply);
                Answered++;
            }
            catch (FetchException e)
            {
                if (Fail(day, e)) Failed++;
                else Answered++;
            }
        }

        if (from is null) CloseOldDays();
    }

    private IReadOnlyList<DateOnly> Span(DateOnly from, DateOnly to)
    {
        var last = to < _service.Today ? to : _service.Today;
        return [.. Enumerable.Range(0, Math.Max(0, last.DayNumber - from.DayNumber + 1)).Select(from.AddDays).Where(_service.Has)];
    }

    private IReadOnlyList<DateOnly> Due()
    {
        var today = _service.Today;
        var begin = today.AddDays(-_source.DaysBack);
        if (!_service.BeginsInThePast && FirstDay is var first && (first ?? today) > begin) begin = first ?? today;
        return [.. Span(begin, today).Where(d => _context.Ledger.Ledger.Find(_source.Id, d) is not { } known || _service.AsksAgain(known))];
    }

    private DateOnly? FirstDay => _context.Ledger.Ledger.Sources[_source.Id].FirstOrDefault()?.Day;

    private void Settle(DayReply reply)
    {
        var known = _context.Ledger.Ledger.Find(_source.Id, reply.Day);
        var name = DigestFolder.NameOf(reply.Day, _source.Id, reply.Ending);
        var before = reply.List is null ? null : _context.Files.Read(name);
        var (taken, dropped) = Take(reply, before?.Entries ?? []);
        var after = Merge(before?.Entries ?? [], taken);
        if (reply.List is { } list && after.Count > 0 && !(before is not null && before.Entries.Select(e => e.Text).SequenceEqual(after.Select(e => e.Text))))
        {
            if (after.Count > (before?.Entries.Count ?? 0)) _context.Published.Came(reply.Day, _context.Files.KeysOf(reply.Day), after.Select(e => e.Key), Now);
            _context.Files.Write(name, list with { Entries = after });
        }

        var kept = reply.List is null ? known?.Kept ?? 0 : after.Count;
        var (state, by, detail) = Judge(reply, known);
        // A later reply may say less than is known.
        var held = known is not null && Rank(state) < Rank(known.State) ? known : null;
        var entry = new LedgerEntry
        {
            Day = reply.Day,
            Source = _source.Id,
            State = held?.State ?? state,
            By = held?.By ?? by,
            Detail = held is null ? detail : held.Detail,
            When = Now,
            Papers = Math.Max(Math.Max(reply.Papers, known?.Papers ?? 0), kept),
            Kept = kept,
            Dropped = reply.Papers > 0 && reply.Papers >= (known?.Papers ?? 0) ? dropped : known?.Dropped ?? dropped,
            Mark = reply.Mark ?? known?.Mark,
            Tag = reply.Tag ?? known?.Tag,
            Modified = reply.Modified ?? known?.Modified,
        };
        Note(entry);
    }

    // What is in the file stays, and the most papers of a day are those first taken.
    private (IReadOnlyList<EntryText> Taken, IReadOnlyList<(string Rule, int Count)> Dropped) Take(DayReply reply, IReadOnlyList<EntryText> before)
    {
        var there = before.Select(e => e.Key).ToHashSet(StringComparer.Ordinal);
        var taken = new List<EntryText>();
        var counts = new OrderedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var (rule, count) in reply.Dropped) counts[rule] = count;
        var room = Math.Max(0, _source.Most - there.Count);
        foreach (var entry in reply.List?.Entries ?? [])
        {
            var isThere = there.Contains(entry.Key);
            var rule = isThere ? null : _rules.LeavesOut(entry.Paper) ?? (room == 0 ? "most" : null);
            if (rule is not null)
            {
                counts[rule] = counts.GetValueOrDefault(rule) + 1;
                continue;
            }

            taken.Add(entry);
            if (!isThere) room--;
        }

        return (taken, [.. counts.Select(c => (c.Key, c.Value))]);
    }

    /// <summary>Votes may grow, papers never vanish: what an entry said before stays where the new one says less.</summary>
    private static IReadOnlyList<EntryText> Merge(IReadOnlyList<EntryText> before, IReadOnlyList<EntryText> now)
    {
        var byKey = now.ToDictionary(e => e.Key, StringComparer.Ordinal);
        EntryText[] stayed = [.. before.Select(e => byKey.Remove(e.Key, out var newer) && !newer.SaysLessThan(e) ? newer : e)];
        return [.. stayed, .. now.Where(e => byKey.ContainsKey(e.Key))];
    }

    private (DayState State, string By, Detail? Detail) Judge(DayReply reply, LedgerEntry? known)
    {
        var isAgain = known is { State: DayState.Partial, By: Basis.Fewer } && known.Papers == reply.Papers && known.When.UtcDateTime.Date < Now.UtcDateTime.Date;
        if (reply is { State: DayState.Fresh, By: Basis.Reply } && _source.Service != ServiceKind.Address && reply.Day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)
            && _context.Ledger.Usual(_source.Id, reply.Day) is { } usual && reply.Papers * 4 < usual)
            return isAgain ? (DayState.Fresh, Basis.Again, null) : (DayState.Partial, Basis.Fewer, new Detail(Detail.UsualPart, $"{reply.Papers}", $"{usual}"));
        // A day long over of which nothing is known will bring nothing any more.
        if (reply.State == DayState.Waiting && reply.Day < _service.Today.AddDays(-Math.Max(_source.DaysBack, 3))) return (DayState.Failed, reply.By, reply.Detail);
        return (reply.State, reply.By, reply.Detail);
    }

    // What is known stays where it could not be asked for anew. True unless the day may only be late.
    private bool Fail(DateOnly day, FetchException e)
    {
        var known = _context.Ledger.Ledger.Find(_source.Id, day);
        if (known is { State: DayState.Fresh or DayState.Quiet or DayState.Partial })
        {
            _entries.Add(known with { Detail = e.Detail });
            return true;
        }

        var state = e.Basis == Basis.Stale ? DayState.Waiting : DayState.Failed;
        Note(new LedgerEntry
        {
            Day = day,
            Source = _source.Id,
            State = state,
            By = e.Basis,
            When = Now,
            Papers = known?.Papers ?? 0,
            Kept = known?.Kept ?? 0,
            Dropped = known?.Dropped ?? [],
            Detail = e.Detail,
            Mark = known?.Mark,
        });
        return state == DayState.Failed;
    }

    // Days that are not asked for any more: nobody waits for them, and those that nobody asked for are no quiet days.
    private void CloseOldDays()
    {
        if (_source.Service == ServiceKind.Address) return;
        var end = _service.Today.AddDays(-_source.DaysBack);
        LedgerEntry[] known = [.. _context.Ledger.Ledger.Sources[_source.Id].Where(e => e.Day >= end.AddDays(-LongestGap) && e.Day < end)];
        foreach (var entry in known.Where(e => e.State == DayState.Waiting))
            Note(entry with { State = entry.Papers > 0 ? DayState.Partial : DayState.Failed, By = entry.By == Basis.Open ? Basis.NotAsked : entry.By, When = Now });
        // Days that were filled in much later say nothing of when runs began.
        if (known.FirstOrDefault(e => (e.When.UtcDateTime - e.Day.ToDateTime(default)).TotalDays <= _source.DaysBack + 2) is not { } begin) return;
        foreach (var day in Span(begin.Day, end.AddDays(-1)).Except(known.Select(e => e.Day)))
        {
            var isWeekend = day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
            Note(new LedgerEntry { Day = day, Source = _source.Id, State = isWeekend ? DayState.Quiet : DayState.Failed, By = isWeekend ? Basis.Calendar : Basis.NotAsked, When = Now });
        }
    }

    private void Note(LedgerEntry entry) => _entries.Add(_context.Ledger.Note(entry));

    private DateTimeOffset Now => new(_context.Now.Ticks / TimeSpan.TicksPerSecond * TimeSpan.TicksPerSecond, TimeSpan.Zero);

    private static int Rank(DayState state) => state switch
    {
        DayState.Fresh => 4,
        DayState.Partial => 3,
        DayState.Quiet => 2,
        DayState.Waiting => 1,
        _ => 0,
    };
}
