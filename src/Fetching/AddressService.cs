using Site.Ledgers;

namespace Site.Fetching;

/// <summary>Any address that gives a feed or a list which a reader knows. It tells no days: what was not there before is today's.</summary>
internal sealed class AddressService(PaperSource source, FetchContext context) : Service(source, context)
{
    // How long a feed may show the same papers.
    private const int EarlierDays = 400;

    private readonly Rules _rules = new(source);

    public override bool Has(DateOnly day) => day == Today;

    public override bool AsksAgain(LedgerEntry known) => true;

    public override async Task<IReadOnlyList<DayReply>> Ask(DateOnly day, CancellationToken cancellation)
    {
        var good = Context.Ledger.LastGood(Source.Id);
        var address = Source.Url?.Url ?? throw new InvalidOperationException("A source of this service has an address.");
        var (reply, list, ending) = await Context.Client.Ask(
            new ServiceRequest(new Uri(address), ServiceRequest.Any) { Tag = good?.Tag, Modified = good?.Modified },
            reply => reply.IsUnchanged ? (reply, null, "") : (reply, EntryList.Read(FileName(day, EndingOf(reply.Body)), reply.Body), EndingOf(reply.Body)),
            cancellation);
        if (list is null) return [DayReply.Without(day, DayState.Quiet, NothingNew(day)) with { Tag = reply.Tag, Modified = reply.Modified }];
        if (list.Entries.Count + list.Unreadable == 0) return [DayReply.Without(day, DayState.Waiting, Basis.Empty)];

        var earlier = Context.Files.Keys(Source.Id, day.AddDays(-EarlierDays), day);
        EntryText[] fresh = [.. list.Entries.Where(e => !earlier.Contains(e.Key))];
        // What the rules leave out is in no file: the batch as a whole tells whether it was there before.
        var mark = EntryList.MarkOf(list.Entries);
        if (Context.Ledger.Ledger.Sources[Source.Id].LastOrDefault(e => e.Day < day && e.Mark is not null)?.Mark == mark && fresh.All(e => _rules.LeavesOut(e.Paper) is not null)) fresh = [];
        return
        [
            new DayReply
            {
                Day = day,
                State = fresh.Length > 0 ? DayState.Fresh : DayState.Quiet,
                By = fresh.Length > 0 ? Basis.Reply : NothingNew(day),
                List = list with { Entries = fresh },
                Ending = ending,
                Papers = fresh.Length + list.Unreadable,
                Dropped = list.Unreadable > 0 ? [("unreadable", list.Unreadable)] : [],
                Mark = mark,
                Tag = reply.Tag,
                Modified = reply.Modified,
            },
        ];
    }

    private static string NothingNew(DateOnly day) => ArxivCalendar.MayBeHoliday(day) ? Basis.Calendar : Basis.NothingNew;

    private static string EndingOf(string body)
    {
        var text = body.AsSpan().TrimStart();
        if (text is ['<', ..]) return ".xml";
        return text is ['{', ..] && text.IndexOf('\n') is > 0 and var end && text[..end].TrimEnd() is [.., '}'] ? ".jsonl" : ".json";
    }
}
