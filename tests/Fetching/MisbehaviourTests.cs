using Site.Fetching;
using Site.Ledgers;
using Answer = Site.Tests.Fetching.LocalServices.Answer;
using Asked = Site.Tests.Fetching.LocalServices.Asked;

namespace Site.Tests.Fetching;

/// <summary>What services do wrong, all that is known of it: no paper is lost without a word, and no alarm is false.</summary>
public sealed class MisbehaviourTests
{
    private const string Daily = "sources: [{service: hugging-face, days_back: 1}]";
    private const string Feed = "sources: [{service: arxiv, categories: [cs.CL]}]";
    private const string Query = "sources: [{service: arxiv-query, query: 'all:language', days_back: 1}]";

    // 2026-01-07 is a Wednesday.
    public static TheoryData<string, string, string, string> Table => new()
    {
        // what happens, what is asked, the state of the day that is asked for, what it is after a good reply on the next morning
        { "nothing", Feed, "fresh by list, 42 papers, 40 kept", "" },
        { "429 twice", Feed, "fresh by list, 42 papers, 40 kept", "" },
        { "503 twice", Feed, "fresh by list, 42 papers, 40 kept", "" },
        { "406 twice", Feed, "fresh by list, 42 papers, 40 kept", "" },
        { "200 Rate exceeded. twice", Feed, "fresh by list, 42 papers, 40 kept", "" },
        { "200 Rate exceeded. for ever", Feed, "failed by throttled, 0 papers, 0 kept", "fresh by total, 40 papers, 40 kept" },
        { "429 for ever", Feed, "failed by throttled, 0 papers, 0 kept", "fresh by total, 40 papers, 40 kept" },
        { "a body cut off twice", Feed, "fresh by list, 42 papers, 40 kept", "" },
        { "a body cut off for ever", Feed, "failed by cut-off, 0 papers, 0 kept", "fresh by total, 40 papers, 40 kept" },
        { "half a document that claims to be whole", Feed, "failed by foreign, 0 papers, 0 kept", "fresh by total, 40 papers, 40 kept" },
        { "no answer in time, twice", Feed, "fresh by list, 42 papers, 40 kept", "" },
        { "a page of HTML", Feed, "failed by foreign, 0 papers, 0 kept", "fresh by total, 40 papers, 40 kept" },
        { "a stale batch", Feed, "waiting by stale, 0 papers, 0 kept", "fresh by total, 40 papers, 40 kept" },
        { "a stale batch under today's date", Feed, "waiting by stale, 0 papers, 0 kept", "fresh by total, 40 papers, 40 kept" },
        { "an empty feed, while the list has papers", Feed, "waiting by missing, 0 papers, 0 kept", "fresh by total, 40 papers, 40 kept" },
        { "an empty feed, and the list agrees", Feed, "quiet by list, 0 papers, 0 kept", "fresh by total, 40 papers, 40 kept" },
        { "a third of the feed", Feed, "partial by missing, 14 papers, 12 kept", "fresh by total, 40 papers, 40 kept" },
        { "a category that does not exist", Feed, "failed by error-reply, 0 papers, 0 kept", "fresh by total, 40 papers, 40 kept" },
        { "404", Feed, "failed by refused, 0 papers, 0 kept", "fresh by total, 40 papers, 40 kept" },
        { "nothing", Daily, "waiting by open, 1 papers, 1 kept", "fresh by reply, 30 papers, 30 kept" },
        { "a body cut off for ever", Daily, "failed by cut-off, 0 papers, 0 kept", "fresh by reply, 30 papers, 30 kept" },
        { "an object with an error", Daily, "failed by foreign, 0 papers, 0 kept", "fresh by reply, 30 papers, 30 kept" },
        { "another day's papers", Daily, "waiting by stale, 0 papers, 0 kept", "fresh by reply, 30 papers, 30 kept" },
        { "half a page", Query, "partial by missing, 5 papers, 5 kept", "partial by missing, 5 papers, 5 kept" },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public void What_services_do_wrong_is_known_and_made_good(string what, string sources, string state, string after)
    {
        using var mornings = new Mornings(sources);
        var (source, host) = sources.Contains("hugging", StringComparison.Ordinal) ? ("hugging-face", "huggingface.co") : sources.Contains("query", StringComparison.Ordinal) ? ("arxiv-query", "export.arxiv.org") : ("arxiv", "rss.arxiv.org");
        mornings.Run("2026-01-06");
        mornings.World.Misbehaviour = Misbehaviour(what, host);
        mornings.Run("2026-01-07");
        Assert.Equal(state, mornings.State(source, "2026-01-07"));

        if (after.Length > 0)
        {
            if (source != "arxiv-query") mornings.World.Misbehaviour = _ => null;
            mornings.Run("2026-01-08");
            Assert.Equal(after, mornings.State(source, "2026-01-07"));
        }

        Assert.False(Silence.Of(mornings.Ledger.Sources[source]).IsWorrying);
        Assert.DoesNotContain(mornings.DigestFiles, f => f.EndsWith('~'));
    }

    [Fact]
    public void A_holiday_is_quiet()
    {
        using var mornings = new Mornings(Feed, "2025-12-24");
        mornings.World.Announced = day => day.Month == 12 && day.Day is 25 or 26 || ServiceWorld.IsWeekend(day) ? 0 : 40;
        foreach (var day in (string[])["2025-12-24", "2025-12-25", "2025-12-26", "2025-12-27", "2025-12-28", "2025-12-29"]) mornings.Run(day);
        Assert.Equal("quiet by calendar, 0 papers, 0 kept", mornings.State("arxiv", "2025-12-25"));
        Assert.Equal("quiet by calendar, 0 papers, 0 kept", mornings.State("arxiv", "2025-12-27"));
        Assert.Equal("fresh by list, 42 papers, 40 kept", mornings.State("arxiv", "2025-12-29"));
        Assert.Equal(0, Silence.Of(mornings.Ledger.Sources["arxiv"]).Days);
    }

    [Fact]
    public void An_upstream_that_is_dead_for_a_week_is_said_after_three_working_days()
    {
        using var mornings = new Mornings(Feed);
        mornings.Run("2026-01-05");
        mornings.World.Announced = day => day <= new DateOnly(2026, 1, 5) && !ServiceWorld.IsWeekend(day) ? 40 : 0;
        var silent = new List<int>();
        foreach (var day in (string[])["2026-01-06", "2026-01-07", "2026-01-08", "2026-01-09", "2026-01-10", "2026-01-11", "2026-01-12"])
        {
            Assert.False(mornings.Run(day).IsNothing);
            silent.Add(Silence.Of(mornings.Ledger.Sources["arxiv"]).Days);
        }

        Assert.Equal([1, 2, 3, 4, 4, 4, 5], silent);

        // It is well again, and what it had not announced is no loss.
        mornings.World.Announced = day => day <= new DateOnly(2026, 1, 5) || day >= new DateOnly(2026, 1, 13) ? 40 : 0;
        mornings.Run("2026-01-13");
        Assert.Equal(0, Silence.Of(mornings.Ledger.Sources["arxiv"]).Days);
    }

    [Theory]
    [InlineData("")]
    [InlineData("keep: [nothing that it has]")] // What a rule leaves out is no news on the next day.
    public void An_address_that_falls_silent_is_said_after_three_working_days(string rule)
    {
        using var mornings = new Mornings($"sources: [{{service: address, id: lab, url: 'https://lab.example.org/feed.json', every: 1, {rule}}}]");
        var papers = 0;
        mornings.World.Misbehaviour = _ => new Answer(ServiceWorld.HuggingFaceList(new DateOnly(2026, 1, 8), papers).Replace("\"submittedOnDailyAt\":\"2026-01-08T01:02:03.000Z\",", "", StringComparison.Ordinal));
        var silent = new List<int>();
        for (var day = 5; day <= 14; day++)
        {
            if (day <= 7) papers += 2;
            mornings.Run($"2026-01-{day:00}");
            silent.Add(Silence.Of(mornings.Ledger.Sources["lab"], every: 1).Days);
        }

        // It died on Thursday, and is silent on Monday.
        Assert.Equal([0, 0, 0, 1, 2, 2, 2, 3, 4, 5], silent);
    }

    [Fact]
    public void A_feed_that_has_its_most_entries_may_lack_some()
    {
        using var mornings = new Mornings(Feed);
        var replaced = string.Concat(((int[])[1, 2, 5]).Select(day => ServiceWorld.FeedOf(new DateOnly(2026, 1, day), 700).Split("<entry>", 2)[1].Replace("</feed>", "", StringComparison.Ordinal).Insert(0, "<entry>")));
        mornings.World.Misbehaviour = asked => asked.Host == "rss.arxiv.org" ? new Answer(ServiceWorld.FeedOf(new DateOnly(2026, 1, 7), 40).Replace("</feed>", replaced.Replace(">new<", ">replace<", StringComparison.Ordinal) + "</feed>", StringComparison.Ordinal)) : null;
        mornings.Run("2026-01-07");
        Assert.Equal("partial by missing, 2148 papers, 40 kept", mornings.State("arxiv", "2026-01-07"));
    }

    [Fact]
    public void A_quiet_day_of_a_living_service_is_quiet()
    {
        using var mornings = new Mornings(Daily);
        mornings.World.Daily = day => day == new DateOnly(2026, 1, 6) || ServiceWorld.IsWeekend(day) ? 0 : 30;
        foreach (var day in (string[])["2026-01-05", "2026-01-06", "2026-01-07", "2026-01-12"]) mornings.Run(day);
        Assert.Equal("quiet by week, 0 papers, 0 kept", mornings.State("hugging-face", "2026-01-06"));
        Assert.Equal("quiet by calendar, 0 papers, 0 kept", mornings.State("hugging-face", "2026-01-11"));
    }

    [Fact]
    public void A_day_with_far_fewer_papers_than_usual_is_partial_until_it_says_the_same_again()
    {
        using var mornings = new Mornings(Daily);
        mornings.World.Daily = day => ServiceWorld.IsWeekend(day) ? 0 : day == new DateOnly(2026, 1, 13) ? 3 : 30;
        for (var day = 5; day <= 14; day++) mornings.Run($"2026-01-{day:00}");
        Assert.Equal("partial by fewer, 3 papers, 3 kept", mornings.State("hugging-face", "2026-01-13"));
        mornings.Run("2026-01-14", time: "20:00");
        Assert.Equal("partial by fewer, 3 papers, 3 kept", mornings.State("hugging-face", "2026-01-13"));
        mornings.Run("2026-01-15", with: o => o with { From = new DateOnly(2026, 1, 13), To = new DateOnly(2026, 1, 13) });
        Assert.Equal("fresh by again, 3 papers, 3 kept", mornings.State("hugging-face", "2026-01-13"));
    }

    [Fact]
    public void Days_on_which_nobody_asked_are_made_up_for_or_said()
    {
        using var mornings = new Mornings(Feed + "\n");
        mornings.Run("2026-01-05");
        mornings.Run("2026-01-19");
        Assert.Equal("failed by not-asked, 0 papers, 0 kept", mornings.State("arxiv", "2026-01-06"));
        Assert.Equal("quiet by calendar, 0 papers, 0 kept", mornings.State("arxiv", "2026-01-10"));
        Assert.Equal("fresh by total, 40 papers, 40 kept", mornings.State("arxiv", "2026-01-14"));
    }

    [Theory]
    [InlineData("2026-01-07", "04:30", "nothing")] // 23:30 in the east: it is still the day before, whose feed is here already
    [InlineData("2026-01-07", "05:30", "fresh by list, 42 papers, 40 kept")]
    [InlineData("2026-07-08", "04:30", "fresh by list, 42 papers, 40 kept")] // summer time
    public void The_day_is_that_of_the_service_whatever_the_clock(string day, string time, string state)
    {
        using var mornings = new Mornings(Feed);
        mornings.Run(day, time: time);
        Assert.Equal(state, mornings.State("arxiv", day));
    }

    [Fact]
    public void A_reply_that_shrank_takes_nothing_away_and_votes_grow()
    {
        using var mornings = new Mornings("sources: [{service: hugging-face, days_back: 3}]");
        mornings.Run("2026-01-07");
        mornings.Run("2026-01-08");
        var before = mornings.Text("2026-01-07-hugging-face.json");
        mornings.World.Misbehaviour = asked => asked.Value("date") == "2026-01-07" ? new Answer(ServiceWorld.HuggingFaceList(new DateOnly(2026, 1, 7), 2, votes: 0)) : null;
        mornings.Run("2026-01-09");
        Assert.Equal(before, mornings.Text("2026-01-07-hugging-face.json"));
        Assert.Equal("fresh by reply, 30 papers, 30 kept", mornings.State("hugging-face", "2026-01-07"));

        mornings.World.Misbehaviour = asked => asked.Value("date") == "2026-01-07" ? new Answer(ServiceWorld.HuggingFaceList(new DateOnly(2026, 1, 7), 2, votes: 100)) : null;
        mornings.Run("2026-01-10");
        var papers = EntryList.Read("2026-01-07-hugging-face.json", mornings.Text("2026-01-07-hugging-face.json")).Entries;
        Assert.Equal((30, 101, 100), (papers.Count, papers.Max(p => p.Paper.Upvotes), papers.Single(p => p.Key == "2601.07500").Paper.Upvotes));
    }

    [Fact]
    public void An_empty_reply_takes_nothing_away()
    {
        using var mornings = new Mornings(Daily);
        mornings.Run("2026-01-07");
        mornings.Run("2026-01-08");
        mornings.World.Daily = _ => 0;
        mornings.Run("2026-01-08", time: "15:00");
        Assert.Equal("fresh by reply, 30 papers, 30 kept", mornings.State("hugging-face", "2026-01-07"));
        Assert.Contains("2026-01-07-hugging-face.json", mornings.DigestFiles);
    }

    private static Func<Asked, Answer?> Misbehaviour(string what, string host)
    {
        var asked = 0;
        return question =>
        {
            var isTwice = what.EndsWith("twice", StringComparison.Ordinal);
            if (question.Host == "arxiv.org" && what == "an empty feed, and the list agrees") return new Answer(ServiceWorld.ListPage(new DateOnly(2026, 1, 6), 42));
            // arXiv's hosts share their troubles.
            if (question.Host != host || (isTwice && ++asked > 2)) return null;
            return what.Replace(" twice", "", StringComparison.Ordinal).Replace(" for ever", "", StringComparison.Ordinal).TrimEnd(',') switch
            {
                "nothing" => null,
                "429" => new Answer("", 429, "Retry-After: 7"),
                "503" => new Answer("", 503),
                "406" => new Answer("", 406),
                "404" => new Answer("", 404),
                "200 Rate exceeded." => new Answer("Rate exceeded."),
                "a body cut off" => new Answer(new string('x', 1000)) { CutOffAfter = 300 },
                "half a document that claims to be whole" => new Answer(ServiceWorld.FeedOf(new DateOnly(2026, 1, 7), 40)[..4000]),
                "no answer in time" => new Answer("") { Delay = TimeSpan.FromSeconds(2) },
                "a page of HTML" => new Answer("<!doctype html><title>Log in</title><p>Log in to the hotel."),
                "a stale batch" => new Answer(ServiceWorld.FeedOf(new DateOnly(2026, 1, 7), 40, entriesOf: new DateOnly(2026, 1, 6))),
                "a stale batch under today's date" => new Answer(ServiceWorld.FeedOf(new DateOnly(2026, 1, 6), 40).Replace("<published>2026-01-06", "<published>2026-01-07", StringComparison.Ordinal)),
                "an empty feed, while the list has papers" => new Answer(ServiceWorld.FeedOf(new DateOnly(2026, 1, 7), 0)),
                "an empty feed, and the list agrees" => new Answer(ServiceWorld.FeedOf(new DateOnly(2026, 1, 7), 0)),
                "a third of the feed" => new Answer(ServiceWorld.FeedOf(new DateOnly(2026, 1, 7), 12)),
                "a category that does not exist" => new Answer("""<feed xmlns="http://www.w3.org/2005/Atom"><title>Feed error for query "cs.XX"</title></feed>"""),
                "an object with an error" => new Answer("""{"error":"Too many requests"}"""),
                "another day's papers" => new Answer(ServiceWorld.HuggingFaceList(new DateOnly(2026, 1, 2), 20)),
                "half a page" when question.Path.Contains("[202601070000", StringComparison.Ordinal) && question.Path.Contains("all:", StringComparison.Ordinal) =>
                    new Answer(ServiceWorld.QueryReply(10, Enumerable.Range(0, 5).Select(i => ServiceWorld.QueryEntry(new DateOnly(2026, 1, 7), i, new DateTimeOffset(2026, 1, 7, 1, i, 0, TimeSpan.Zero))), DateTimeOffset.UnixEpoch)),
                "half a page" => null,
                _ => throw new InvalidOperationException($"'{what}' is nothing that a service does."),
            };
        };
    }
}
