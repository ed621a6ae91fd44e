using System.Globalization;
using System.Text.RegularExpressions;
using Site.Ledgers;
using Site.Text;

namespace Site.Fetching;

/// <summary>
/// arXiv's announcement of the day. The feed has only the newest one, under the date on which it was built: whether it is the day's is
/// known by its ids, and by arXiv's list of new papers. What was missed is made up for from the API.
/// </summary>
internal sealed partial class ArxivFeedService(PaperSource source, FetchContext context) : Service(source, context)
{
    private const int EarlierDays = 10;

    // A feed has no more entries.
    private const int MostEntries = 2000;

    public override DateOnly Today => DateOnly.FromDateTime(EasternTime.Of(Context.Now).DateTime);

    public override bool BeginsInThePast => false;

    // On a holiday the feed may have been late instead.
    public override bool AsksAgain(LedgerEntry known) => known.State switch
    {
        DayState.Fresh => false,
        DayState.Quiet => known.By != Basis.Control && ArxivCalendar.IsFeedDay(known.Day),
        _ => true,
    };

    public override async Task<IReadOnlyList<DayReply>> Ask(DateOnly day, CancellationToken cancellation)
    {
        if (!ArxivCalendar.IsFeedDay(day)) return [DayReply.Without(day, DayState.Quiet, Basis.Calendar)];
        return day == Today ? await Feed(day, cancellation) : [await MakeUpFor(day, cancellation)];
    }

    private async Task<IReadOnlyList<DayReply>> Feed(DateOnly day, CancellationToken cancellation)
    {
        var good = Context.Ledger.LastGood(Source.Id);
        var address = new Uri($"https://rss.arxiv.org/atom/{string.Join('+', Source.Categories)}");
        var (batch, body) = await Context.Client.Ask(
            new ServiceRequest(address, ServiceRequest.Atom) { Tag = good?.Tag, Modified = good?.Modified },
            reply => (reply.IsUnchanged ? null : Batch(day, reply.Body) with { Tag = reply.Tag, Modified = reply.Modified }, reply.Body),
            cancellation);
        if (batch is null) return [NotYet(day, good is null ? null : new Detail(Detail.Unchanged, Iso.Date(good.Day)))];
        if (batch.Papers == 0) return [await Empty(day, cancellation)];
        if (batch.Day == day) return [IsKnownBatch(batch) ? NotYet(day, new Detail(Detail.BatchAgain)) : await Checked(batch, body, cancellation)];

        // It is an earlier day's, which may have been missed.
        var late = NotYet(day, new Detail(Detail.BatchOf, Iso.Date(batch.Day)));
        var isKnown = batch.Day > day || Context.Ledger.Ledger.Find(Source.Id, batch.Day)?.State == DayState.Fresh || IsKnownBatch(batch);
        return isKnown ? [late] : [await Checked(batch, body, cancellation), late];
    }

    private DayReply Batch(DateOnly day, string body)
    {
        if (body.Contains("Feed error for query", StringComparison.OrdinalIgnoreCase))
            throw new FetchException(Basis.ErrorReply, new Detail(Detail.UnknownCategory, string.Join(", ", Source.Categories)), isPassing: false);
        // The entries' date is that of the announcement.
        var days = Published().Matches(body).Select(m => Iso.TryDate(m.Groups[1].ValueSpan, out var date) ? date : default).Where(d => d != default).ToArray();
        var batchDay = days.Length > 0 ? days.Max() : day;
        var list = EntryList.Read(FileName(batchDay, ".xml"), body);
        var types = AnnounceType().Matches(body).Select(m => m.Groups[1].Value).ToArray();
        var crossListed = Source.TakesCrossListed ? 0 : types.Count(t => t == "cross");
        var replaced = types.Count(t => t is not ("new" or "cross"));
        EntryText[] taken = [.. list.Entries.Where(e => TypeOf(e) == "new" || (TypeOf(e) == "cross" && Source.TakesCrossListed))];
        return new DayReply
        {
            Day = batchDay,
            State = DayState.Fresh,
            By = Basis.Reply,
            List = list with { Entries = taken },
            Ending = ".xml",
            Papers = Math.Max(types.Length, list.Entries.Count + list.Unreadable),
            Dropped = [.. new[] { ("unreadable", list.Unreadable), ("replaced", replaced), ("cross-listed", crossListed) }.Where(d => d.Item2 > 0)],
            Mark = EntryList.MarkOf(taken),
        };
    }

    // Papers are announced as new once. What the rules kept of an earlier batch is in its file; where that is nothing, the ledger knows the batch by its mark.
    private bool IsKnownBatch(DayReply batch)
    {
        if (batch.List is not { Entries: { Count: > 0 } entries }) return false;
        if (Context.Ledger.Ledger.Sources[Source.Id].TakeLast(EarlierDays).Any(e => e.Day != batch.Day && e.Mark == batch.Mark)) return true;
        var earlier = Context.Files.Keys(Source.Id, batch.Day.AddDays(-EarlierDays), batch.Day);
        var rules = new Rules(Source);
        EntryText[] kept = [.. entries.Where(e => rules.LeavesOut(e.Paper) is null)];
        return kept.Length > 0 && kept.All(e => earlier.Contains(e.Key));
    }

    // The list of new papers is asked where the feed alone does not convince. The two are not built in the same moment.
    private async Task<DayReply> Checked(DayReply batch, string body, CancellationToken cancellation)
    {
        if (batch.Papers >= MostEntries) return batch with { State = DayState.Partial, By = Basis.Missing, Detail = new Detail(Detail.Most, $"{MostEntries}") };
        if (Context.Ledger.Usual(Source.Id, batch.Day) is { } usual && batch.Papers * 2 >= usual) return batch;
        foreach (var category in Source.Categories)
        {
            if (await NewPapers(category, cancellation) is not { } list || list.Day != batch.Day) return batch;
            var here = body.Split("<entry").Count(e => e.Contains($"term=\"{category}\"", StringComparison.OrdinalIgnoreCase));
            if (here < list.Total * 9 / 10) return batch with { State = DayState.Partial, By = Basis.Missing, Detail = new Detail(Detail.PartOfCategory, $"{here}", $"{list.Total}", category) };
        }

        return batch with { By = Basis.List };
    }

    private async Task<DayReply> Empty(DateOnly day, CancellationToken cancellation)
    {
        if (ArxivCalendar.MayBeHoliday(day)) return DayReply.Without(day, DayState.Quiet, Basis.Calendar);
        if (await NewPapers(Source.Categories[0], cancellation) is not { } list) return DayReply.Without(day, DayState.Waiting, Basis.Empty);
        return list.Day == day && list.Total > 0
            ? DayReply.Without(day, DayState.Waiting, Basis.Missing, new Detail(Detail.PartOfCategory, "0", $"{list.Total}", Source.Categories[0]))
            : DayReply.Without(day, DayState.Quiet, Basis.List, new Detail(Detail.ListOf, Iso.Date(list.Day)));
    }

    private static DayReply NotYet(DateOnly day, Detail? detail) => ArxivCalendar.MayBeHoliday(day)
        ? DayReply.Without(day, DayState.Quiet, Basis.Calendar)
        : DayReply.Without(day, DayState.Waiting, Basis.Stale, detail);

    private async Task<DayReply> MakeUpFor(DateOnly day, CancellationToken cancellation)
    {
        var pages = new ArxivPages(Context.Client);
        var span = ArxivCalendar.Submissions(day);
        var (list, total) = await pages.Ask(FileName(day, ".xml"), string.Join(" OR ", Source.Categories.Select(c => $"cat:{c}")), span, cancellation);
        var reply = ArxivQueryService.Whole(day, list, total, isOpen: false);
        if (!Source.TakesCrossListed) reply = reply.Without("cross-listed", e => e.Paper.Categories is not [var primary, ..] || !Source.Categories.Contains(primary, StringComparer.OrdinalIgnoreCase));
        // What was late is in another day's announcement.
        var elsewhere = Context.Files.Keys(Source.Id, day.AddDays(-EarlierDays), day);
        reply = reply.Without("other day", e => elsewhere.Contains(e.Key));
        if (reply.List is { Entries.Count: > 0 }) return reply;
        if (ArxivCalendar.MayBeHoliday(day)) return DayReply.Without(day, DayState.Quiet, Basis.Calendar);
        return total > 0 || await pages.HasAny(span, cancellation)
            ? reply with { State = DayState.Quiet, By = Basis.Control }
            : DayReply.Without(day, DayState.Waiting, Basis.Empty);
    }

    private async Task<(DateOnly Day, int Total)?> NewPapers(string category, CancellationToken cancellation)
    {
        try
        {
            return await Context.Client.Ask<(DateOnly, int)?>(new ServiceRequest(new Uri($"https://arxiv.org/list/{category}/new"), ServiceRequest.Html), reply =>
                ListDay().Match(reply.Body) is { Success: true } day
                && DateOnly.TryParseExact(day.Groups[1].Value, "d MMMM yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
                && ListTotal().Match(reply.Body) is { Success: true } total
                && int.TryParse(total.Groups[1].Value, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var count) ? (date, count) : null, cancellation);
        }
        catch (FetchException)
        {
            return null;
        }
    }

    private static string TypeOf(EntryText entry) => AnnounceType().Match(entry.Text) is { Success: true } type ? type.Groups[1].Value : "new";

    [GeneratedRegex(@"<arxiv:announce_type[^>]*>\s*([\w-]+)")]
    private static partial Regex AnnounceType();

    [GeneratedRegex(@"<published>\s*(\d{4}-\d\d-\d\d)")]
    private static partial Regex Published();

    [GeneratedRegex(@"[Ss]howing new listings for \w+,\s*(\d{1,2} \w+ \d{4})")]
    private static partial Regex ListDay();

    [GeneratedRegex(@"Total of ([\d,]+) entries")]
    private static partial Regex ListTotal();
}
