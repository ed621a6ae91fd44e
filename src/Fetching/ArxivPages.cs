using System.Globalization;
using System.Text.RegularExpressions;
using Site.Ledgers;

namespace Site.Fetching;

/// <summary>Asks arXiv's API, page by page. Source: https://info.arxiv.org/help/api/user-manual.html</summary>
internal sealed partial class ArxivPages(ServiceClient client)
{
    private const int PageSize = 100;

    // The API refuses what is beyond.
    private const int Most = 30_000;

    /// <summary>All papers that a question finds among those submitted in a span of time, and how many the service says there are.</summary>
    public async Task<(EntryList List, int Total)> Ask(string fileName, string question, (DateTimeOffset From, DateTimeOffset To) submitted, CancellationToken cancellation)
    {
        EntryList? whole = null;
        var total = 0;
        for (var start = 0; start == 0 || start < Math.Min(total, Most); start += PageSize)
        {
            var (list, stated) = await Page(fileName, Address(question, submitted, start, PageSize), start, cancellation);
            total = Math.Max(total, stated);
            whole = whole is null ? list : whole with { Entries = [.. whole.Entries.Concat(list.Entries).DistinctBy(e => e.Key)], Unreadable = whole.Unreadable + list.Unreadable };
            if (list.Entries.Count == 0) break;
        }

        return (whole ?? throw new InvalidOperationException("At least one page is asked for."), total);
    }

    /// <summary>Whether arXiv has any papers of a span of time: where it has none, it does not know that time yet.</summary>
    public async Task<bool> HasAny((DateTimeOffset From, DateTimeOffset To) submitted, CancellationToken cancellation)
    {
        try
        {
            return await client.Ask(new ServiceRequest(Address("", submitted, 0, 1), ServiceRequest.Atom), reply => Stated(reply.Body) > 0, cancellation);
        }
        catch (FetchException)
        {
            return false;
        }
    }

    // Pages can come back short or empty, and are to be asked for again; what they have at last is taken.
    private async Task<(EntryList List, int Stated)> Page(string fileName, Uri address, int start, CancellationToken cancellation)
    {
        (EntryList List, int Stated)? best = null;
        try
        {
            return await client.Ask(new ServiceRequest(address, ServiceRequest.Atom), reply =>
            {
                var page = (List: EntryList.Read(fileName, reply.Body), Stated: Stated(reply.Body));
                var count = page.List.Entries.Count + page.List.Unreadable;
                if (best is null || count > best.Value.List.Entries.Count) best = page;
                if (count < Math.Min(PageSize, page.Stated - start)) throw new FetchException(Basis.Missing, new Detail(Detail.ShortPage, $"{count}", $"{Math.Min(PageSize, page.Stated - start)}"), isPassing: true);
                return page;
            }, cancellation);
        }
        catch (FetchException e) when (e.Basis == Basis.Missing && best is not null)
        {
            return best.Value;
        }
    }

    private static Uri Address(string question, (DateTimeOffset From, DateTimeOffset To) submitted, int start, int most)
    {
        var time = string.Create(CultureInfo.InvariantCulture, $"submittedDate:[{submitted.From.UtcDateTime:yyyyMMddHHmm} TO {submitted.To.UtcDateTime:yyyyMMddHHmm}]");
        var query = Uri.EscapeDataString(question.Length == 0 ? time : $"({question}) AND {time}");
        return new Uri(string.Create(CultureInfo.InvariantCulture, $"https://export.arxiv.org/api/query?search_query={query}&start={start}&max_results={most}&sortBy=submittedDate&sortOrder=ascending"));
    }

    private static int Stated(string body) =>
        TotalResults().Match(body) is { Success: true } match && int.TryParse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture, out var total)
            ? total
            : throw new FetchException(Basis.Foreign, new Detail(Detail.NoTotal), isPassing: true);

    [GeneratedRegex(@"<opensearch:totalResults[^>]*>\s*(\d+)")]
    private static partial Regex TotalResults();
}
