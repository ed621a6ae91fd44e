using System.Globalization;
using System.Text.RegularExpressions;
using Site.Ledgers;
using Site.Text;

namespace Site.Fetching;

/// <summary>bioRxiv's and medRxiv's posts of a day, revisions left out. Source: https://api.biorxiv.org/</summary>
internal sealed partial class BiorxivService(PaperSource source, FetchContext context) : Service(source, context)
{
    private const int MostPages = 100;

    private string Server => Source.Service == ServiceKind.Medrxiv ? "medrxiv" : "biorxiv";

    public override DateOnly Today => DateOnly.FromDateTime(EasternTime.Of(Context.Now).DateTime);

    public override async Task<IReadOnlyList<DayReply>> Ask(DateOnly day, CancellationToken cancellation)
    {
        var name = FileName(day, ".json");
        EntryList? whole = null;
        var (total, got) = (0, 0);
        for (var page = 0; page < MostPages; page++)
        {
            var address = new Uri(string.Create(CultureInfo.InvariantCulture, $"https://api.biorxiv.org/details/{Server}/{Iso.Date(day)}/{Iso.Date(day)}/{got}/json"));
            var (list, stated, count) = await Context.Client.Ask(new ServiceRequest(address, ServiceRequest.Json), reply => Read(name, reply.Body), cancellation);
            whole = whole is null ? list : whole with { Entries = [.. whole.Entries.Concat(list.Entries).DistinctBy(e => e.Key)], Unreadable = whole.Unreadable + list.Unreadable };
            (total, got) = (Math.Max(total, stated), got + count);
            if (count == 0 || got >= total) break;
        }

        if (got == 0 || whole is null) return [Empty(day)];
        var reply = ArxivQueryService.Whole(day, whole, got < total ? total : whole.Entries.Count + whole.Unreadable, isOpen: day >= Today) with { Ending = ".json" };
        reply = reply.Without("revised", e => Version().Match(e.Text) is { Success: true } version && version.Groups[1].Value != "1");
        if (Source.Categories.Count > 0)
        {
            var wanted = Source.Categories.Select(Plain).ToHashSet(StringComparer.Ordinal);
            reply = reply.Without("category", e => !e.Paper.Categories.Any(c => wanted.Contains(Plain(c))));
        }

        return [reply];
    }

    private DayReply Empty(DateOnly day)
    {
        if (day >= Today) return DayReply.Without(day, DayState.Waiting, Basis.Open);
        return IsWeekend(day) ? DayReply.Without(day, DayState.Quiet, Basis.Calendar) : DayReply.Without(day, DayState.Waiting, Basis.Empty);
    }

    // The service says "ok", or "no posts found" with an empty list.
    private static (EntryList List, int Total, int Count) Read(string name, string body)
    {
        var list = EntryList.Read(name, body);
        var count = list.Entries.Count + list.Unreadable;
        if (count == 0 && !body.Contains("no posts found", StringComparison.OrdinalIgnoreCase) && Total().Match(body) is not { Success: true })
            throw new FetchException(Basis.Foreign, new Detail(Detail.NoPosts), isPassing: true);
        return (list, Total().Match(body) is { Success: true } total && int.TryParse(total.Groups[1].ValueSpan, CultureInfo.InvariantCulture, out var stated) ? stated : count, count);
    }

    private static string Plain(string category) => category.ToLowerInvariant().Replace('_', ' ').Replace('-', ' ');

    [GeneratedRegex("\"total\"\\s*:\\s*\"?(\\d+)")]
    private static partial Regex Total();

    [GeneratedRegex("\"version\"\\s*:\\s*\"?(\\d+)")]
    private static partial Regex Version();
}
