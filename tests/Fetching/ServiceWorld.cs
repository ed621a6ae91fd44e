using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Site.Fetching;
using Site.Formats;
using Site.Text;

namespace Site.Tests.Fetching;

/// <summary>
/// The services as they would be at a moment: how many papers each has of which day, and what they answer, in their own shapes.
/// Titles say what they are of, so that tests can look for losses.
/// </summary>
public sealed partial class ServiceWorld(Func<DateTimeOffset> now)
{
    private const string AtomHead = """<feed xmlns="http://www.w3.org/2005/Atom" xmlns:arxiv="http://arxiv.org/schemas/atom" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:opensearch="http://a9.com/-/spec/opensearch/1.1/">""";

    /// <summary>How many papers Hugging Face has of a day in the end.</summary>
    public Func<DateOnly, int> Daily { get; set; } = day => IsWeekend(day) ? 0 : 30;

    /// <summary>How many new papers arXiv announces in the feed of a day.</summary>
    public Func<DateOnly, int> Announced { get; set; } = day => IsWeekend(day) ? 0 : 40;

    /// <summary>How many posts bioRxiv has of a day.</summary>
    public Func<DateOnly, int> Posts { get; set; } = day => IsWeekend(day) ? 3 : 130;

    /// <summary>Answers before all else; null lets the world answer.</summary>
    public Func<LocalServices.Asked, LocalServices.Answer?> Misbehaviour { get; set; } = _ => null;

    public LocalServices.Answer Answer(LocalServices.Asked asked) => Misbehaviour(asked) ?? (asked.Host switch
    {
        "huggingface.co" => new LocalServices.Answer(HuggingFace(asked)),
        "rss.arxiv.org" => Feed(asked),
        "export.arxiv.org" => new LocalServices.Answer(Query(asked)),
        "arxiv.org" => new LocalServices.Answer(ListPage(Eastern)),
        "api.biorxiv.org" => new LocalServices.Answer(Biorxiv(asked)),
        _ => new LocalServices.Answer("", 404),
    });

    public DateOnly Eastern => DateOnly.FromDateTime(EasternTime.Of(now()).DateTime);

    public static bool IsWeekend(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;

    /// <summary>A reply of Hugging Face's daily papers.</summary>
    public static string HuggingFaceList(DateOnly day, int count, int votes = 1, int first = 0) => "[" + string.Join(",", Enumerable.Range(first, count).Select(i => HuggingFacePaper(day, i, votes))) + "]";

    private static string HuggingFacePaper(DateOnly day, int i, int votes) => string.Create(CultureInfo.InvariantCulture, $$$"""
        {"paper":{"id":"{{{day:yyMM}}}.{{{day.Day:00}}}{{{i + 500:000}}}","authors":[{"name":"Ann Doe"}],"submittedOnDailyAt":"{{{Iso.Date(day)}}}T01:02:03.000Z","title":"Daily paper {{{i}}} of {{{Iso.Date(day)}}}","summary":"We study agents, number {{{i}}}.","upvotes":{{{votes + i}}}},"title":"Daily paper {{{i}}}","numComments":1}
        """).TrimEnd();

    private string HuggingFace(LocalServices.Asked asked)
    {
        var today = DateOnly.FromDateTime(now().UtcDateTime);
        if (asked.Value("week") is { Length: > 0 } week)
        {
            var monday = DateOnly.FromDateTime(ISOWeek.ToDateTime(int.Parse(week[..4], CultureInfo.InvariantCulture), int.Parse(week[6..], CultureInfo.InvariantCulture), DayOfWeek.Monday));
            var papers = Enumerable.Range(0, 7).Select(monday.AddDays).Where(d => d <= today).SelectMany(d => Enumerable.Range(0, Daily(d)).Select(i => HuggingFacePaper(d, i, 1)));
            return "[" + string.Join(",", papers.Take(100)) + "]";
        }

        Iso.TryDate(asked.Value("date"), out var day);
        if (day > today) return "[]";
        // A day begins with one paper; votes grow from day to day.
        var count = day == today ? Math.Min(1, Daily(day)) : Daily(day);
        var page = int.Parse(asked.Value("p"), CultureInfo.InvariantCulture);
        return HuggingFaceList(day, Math.Clamp(count - page * 100, 0, 100), today.DayNumber - day.DayNumber, page * 100);
    }

    private LocalServices.Answer Feed(LocalServices.Asked asked)
    {
        var tag = $"\"{Iso.Date(Eastern)}\"";
        return asked.Headers.TryGetValue("If-None-Match", out var known) && known == tag
            ? new LocalServices.Answer("", 304)
            : new LocalServices.Answer(FeedOf(Eastern, Announced(Eastern)), 200, $"ETag: {tag}");
    }

    /// <summary>arXiv's feed of a day: new papers, and a cross-listed and a replaced one.</summary>
    public static string FeedOf(DateOnly day, int count, DateOnly? entriesOf = null)
    {
        var text = new StringBuilder(AtomHead);
        text.Append(CultureInfo.InvariantCulture, $"<id>http://rss.arxiv.org/atom/cs.CL</id><title>cs.CL updates on arXiv.org</title><updated>{Iso.Date(day)}T05:00:01+00:00</updated>\n");
        for (var i = 0; i < count; i++) text.Append(FeedEntry(entriesOf ?? day, i, "new"));
        if (count > 0) text.Append(FeedEntry(entriesOf ?? day, 900, "cross")).Append(FeedEntry(entriesOf ?? day, 901, "replace"));
        return text.Append("</feed>").ToString();
    }

    private static string FeedEntry(DateOnly day, int i, string type) => string.Create(CultureInfo.InvariantCulture, $"""
        <entry><id>oai:arXiv.org:{day:yyMM}.{day.Day:00}{i:000}v1</id><title>Announced {type} {i} of {Iso.Date(day)}</title><updated>{Iso.Date(day)}T05:00:01+00:00</updated><summary>arXiv:{day:yyMM}.{day.Day:00}{i:000}v1 Announce Type: {type}
        Abstract: We study language, number {i}.</summary><category term="cs.CL"/><published>{Iso.Date(day)}T00:00:00-05:00</published><arxiv:announce_type>{type}</arxiv:announce_type><dc:creator>Ann Doe, Bo Ek</dc:creator></entry>

        """);

    public static string ListPage(DateOnly day, int total) =>
        $"<h3>Showing new listings for {day.ToString("dddd, d MMMM yyyy", CultureInfo.InvariantCulture)}</h3><div class='paging'>Total of {total} entries</div>";

    private string ListPage(DateOnly day)
    {
        while (Announced(day) == 0) day = day.AddDays(-1);
        return ListPage(day, Announced(day) + 2);
    }

    // The papers of the announcements whose submissions lie in the span that is asked for; known once they are announced.
    private string Query(LocalServices.Asked asked)
    {
        var span = Span().Match(asked.Path);
        var (from, to) = (Moment(span.Groups[1].Value), Moment(span.Groups[2].Value));
        var found = new List<string>();
        for (var day = DateOnly.FromDateTime(from.UtcDateTime); day <= Eastern && day.DayNumber < DateOnly.FromDateTime(to.UtcDateTime).DayNumber + 6; day = day.AddDays(1))
        {
            if (!ArxivCalendar.IsFeedDay(day)) continue;
            var submitted = ArxivCalendar.Submissions(day);
            for (var i = 0; i < Announced(day); i++)
            {
                var at = submitted.From + (submitted.To - submitted.From) * ((i + 0.5) / Announced(day));
                if (at >= from && at <= to) found.Add(QueryEntry(day, i, at));
            }
        }

        var start = int.Parse(asked.Value("start"), CultureInfo.InvariantCulture);
        var most = int.Parse(asked.Value("max_results"), CultureInfo.InvariantCulture);
        return QueryReply(found.Count, found.Skip(start).Take(most), now());
    }

    public static string QueryReply(int total, IEnumerable<string> entries, DateTimeOffset at) => string.Create(CultureInfo.InvariantCulture,
        $"{AtomHead}<id>https://arxiv.org/api/x</id><title>arXiv Query</title><updated>{at:yyyy-MM-ddTHH:mm:ssZ}</updated><opensearch:totalResults>{total}</opensearch:totalResults>\n{string.Concat(entries)}</feed>");

    public static string QueryEntry(DateOnly day, int i, DateTimeOffset at) => string.Create(CultureInfo.InvariantCulture, $"""
        <entry><id>http://arxiv.org/abs/{day:yyMM}.{day.Day:00}{i:000}v1</id><title>Announced new {i} of {Iso.Date(day)}</title><updated>{at.UtcDateTime:yyyy-MM-ddTHH:mm:ssZ}</updated><published>{at.UtcDateTime:yyyy-MM-ddTHH:mm:ssZ}</published><summary>We study language, number {i}.</summary><author><name>Ann Doe</name></author><arxiv:primary_category term="cs.CL"/><category term="cs.CL"/></entry>

        """);

    private string Biorxiv(LocalServices.Asked asked)
    {
        var parts = asked.Path.Split('/');
        Iso.TryDate(parts[3], out var day);
        var cursor = int.Parse(parts[5], CultureInfo.InvariantCulture);
        var total = day < Eastern ? Posts(day) : 0;
        var count = Math.Clamp(total - cursor, 0, 100);
        if (total == 0) return """{"messages":[{"status":"no posts found"}],"collection":[]}""";
        var posts = Enumerable.Range(cursor, count).Select(i => string.Create(CultureInfo.InvariantCulture, $$"""
            {"doi":"10.1101/{{day:yyyy.MM.dd}}.{{i:000000}}","title":"Post {{i}} of {{Iso.Date(day)}}","authors":"Doe, A.; Ek, B.","date":"{{Iso.Date(day)}}","version":"{{(i % 10 == 9 ? 2 : 1)}}","category":"{{(i % 2 == 0 ? "neuroscience" : "cell biology")}}","abstract":"We study cells.","server":"bioRxiv"}
            """));
        return $$"""{"messages":[{"status":"ok","interval":"{{Iso.Date(day)}}:{{Iso.Date(day)}}","cursor":{{cursor}},"count":{{count}},"total":"{{total}}"}],"collection":[{{string.Join(",", posts)}}]}""";
    }

    private static DateTimeOffset Moment(string text) => DateTimeOffset.ParseExact(text, "yyyyMMddHHmm", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

    [GeneratedRegex(@"submittedDate:\[(\d+) TO (\d+)\]")]
    private static partial Regex Span();
}
