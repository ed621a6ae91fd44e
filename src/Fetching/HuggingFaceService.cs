using System.Globalization;
using System.Text.RegularExpressions;
using Site.Ledgers;
using Site.Text;

namespace Site.Fetching;

/// <summary>Hugging Face's daily papers. Their votes grow for days, so a day is asked for again. Source: https://huggingface.co/docs/hub/api</summary>
internal sealed partial class HuggingFaceService(PaperSource source, FetchContext context) : Service(source, context)
{
    // What the service gives at most.
    private const int PageSize = 100;
    private const int MostPages = 20;

    private const string Api = "https://huggingface.co/api/daily_papers";

    public override bool AsksAgain(LedgerEntry known) => known.State != DayState.Quiet;

    public override async Task<IReadOnlyList<DayReply>> Ask(DateOnly day, CancellationToken cancellation)
    {
        var list = await Pages(day, cancellation);
        if (list.Entries.Count == 0) return [await Empty(day, cancellation)];
        var isOpen = day >= Today;
        return
        [
            new DayReply
            {
                Day = day,
                State = isOpen ? DayState.Waiting : DayState.Fresh,
                By = isOpen ? Basis.Open : Basis.Reply,
                // Of most papers a day, those with the most votes are taken.
                List = list with { Entries = [.. list.Entries.OrderByDescending(e => e.Paper.Upvotes ?? 0)] },
                Papers = list.Entries.Count + list.Unreadable,
                Dropped = list.Unreadable > 0 ? [("unreadable", list.Unreadable)] : [],
            },
        ];
    }

    private async Task<EntryList> Pages(DateOnly day, CancellationToken cancellation)
    {
        var name = FileName(day, ".json");
        EntryList? whole = null;
        for (var page = 0; page < MostPages; page++)
        {
            var address = new Uri(string.Create(CultureInfo.InvariantCulture, $"{Api}?date={Iso.Date(day)}&limit={PageSize}&p={page}"));
            var part = await Context.Client.Ask(new ServiceRequest(address, ServiceRequest.Json), reply => EntryList.Read(name, reply.Body), cancellation);
            var before = whole?.Entries.Count ?? 0;
            whole = whole is null ? part : whole with { Entries = [.. whole.Entries.Concat(part.Entries).DistinctBy(e => e.Key)], Unreadable = whole.Unreadable + part.Unreadable };
            if (part.Entries.Count + part.Unreadable < PageSize || whole.Entries.Count == before) break;
        }

        return whole ?? throw new InvalidOperationException("At least one page is asked for.");
    }

    private async Task<DayReply> Empty(DateOnly day, CancellationToken cancellation)
    {
        if (day >= Today) return DayReply.Without(day, DayState.Waiting, Basis.Open);
        if (IsWeekend(day)) return DayReply.Without(day, DayState.Quiet, Basis.Calendar);
        try
        {
            var week = string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(day.ToDateTime(default)):0000}-W{ISOWeek.GetWeekOfYear(day.ToDateTime(default)):00}");
            var days = await Context.Client.Ask(
                new ServiceRequest(new Uri($"{Api}?week={week}&limit={PageSize}"), ServiceRequest.Json),
                reply => Submitted().Matches(reply.Body).Select(m => m.Groups[1].Value).ToArray(),
                cancellation);
            return days.Length > 0 && !days.Contains(Iso.Date(day))
                ? DayReply.Without(day, DayState.Quiet, Basis.Week)
                : DayReply.Without(day, DayState.Waiting, Basis.Empty);
        }
        catch (FetchException)
        {
            return DayReply.Without(day, DayState.Waiting, Basis.Empty);
        }
    }

    [GeneratedRegex("\"submittedOnDailyAt\"\\s*:\\s*\"(\\d{4}-\\d\\d-\\d\\d)")]
    private static partial Regex Submitted();
}
