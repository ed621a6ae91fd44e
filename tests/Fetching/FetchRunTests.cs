using Site.Fetching;
using Site.Ledgers;
using Site.Tests.Sites;
using Site.Tests.Writing;
using Site.Writing;
using Answer = Site.Tests.Fetching.LocalServices.Answer;

namespace Site.Tests.Fetching;

public sealed class FetchRunTests
{
    private const string All = """
        contact: ada@example.org
        sources:
          - service: hugging-face
          - service: arxiv
            categories: [cs.CL]
          - service: arxiv-query
            query: all:language
            days_back: 2
          - service: biorxiv
            categories: [neuroscience]
            most: 50
          - service: medrxiv
            days_back: 2
        """;

    [Fact]
    public void Nothing_is_written_again_where_nothing_changed()
    {
        using var mornings = new Mornings("sources: [{service: arxiv, categories: [cs.CL]}, {service: arxiv-query, query: all:language}, {service: biorxiv}]");
        mornings.Run("2026-01-08");
        var before = Tree.Trace(mornings.Folder["input"]);
        mornings.Run("2026-01-08", time: "12:00");
        Assert.Equal(before, Tree.Trace(mornings.Folder["input"]));
    }

    [Fact]
    public void A_dry_run_writes_nothing()
    {
        using var mornings = new Mornings(All);
        Assert.NotEmpty(mornings.Run("2026-01-08", with: o => o with { IsDryRun = true }).Entries);
        Assert.Equal(["site.yml", "sources.yml"], Directory.EnumerateFileSystemEntries(mornings.Folder["input"]).Select(e => Path.GetFileName(e)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Files_are_in_the_services_own_format_an_entry_a_line()
    {
        using var mornings = new Mornings(All);
        mornings.Run("2026-01-08");
        Assert.StartsWith("[\n{\"paper\":{\"id\":\"2601.07", mornings.Text("2026-01-07-hugging-face.json"), StringComparison.Ordinal);
        Assert.Equal(32, mornings.Text("2026-01-07-hugging-face.json").Split('\n').Length - 1);
        Assert.EndsWith("</entry>\n</feed>", mornings.Text("2026-01-08-arxiv.xml").Replace("\n\n", "\n", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("\"collection\":[\n{\"doi\"", mornings.Text("2026-01-07-biorxiv.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_left_out_is_counted_by_rule()
    {
        using var mornings = new Mornings("""
            sources:
              - service: arxiv
                categories: [cs.CL]
                keep: [language, "number 3"]
                drop: ["number 4", Bo Ek's]
                most: 30
              - service: biorxiv
                categories: [cell-biology]
                days_back: 1
            """);
        mornings.Run("2026-01-08");
        var arxiv = mornings.Ledger.Find("arxiv", new DateOnly(2026, 1, 8));
        Assert.Equal([("replaced", 1), ("cross-listed", 1), ("drop: number 4", 1), ("most", 9)], arxiv?.Dropped);
        Assert.Equal((42, 30), (arxiv?.Papers, arxiv?.Kept));
        Assert.Equal([("revised", 13), ("category", 65)], mornings.Ledger.Find("biorxiv", new DateOnly(2026, 1, 7))?.Dropped);
    }

    [Fact]
    public void Services_are_told_who_asks_and_are_not_asked_in_a_rush()
    {
        using var mornings = new Mornings(All);
        var time = new SkippingTime(new DateTimeOffset(2026, 1, 8, 10, 17, 0, TimeSpan.Zero));
        mornings.Run("2026-01-08", with: o => o with { Time = time });
        Assert.All(mornings.Services.Questions, q =>
        {
            Assert.Equal("PaperDigest/0.1 (+https://example.org/digest/; mailto:ada@example.org)", q.Headers["User-Agent"]);
            Assert.NotEmpty(q.Headers["Accept"]);
        });
        // Pauses of arXiv's hosts are counted together: three seconds after each question but the last.
        var arxiv = mornings.Services.Questions.Count(q => q.Host.EndsWith("arxiv.org", StringComparison.Ordinal));
        Assert.True(time.Waited >= TimeSpan.FromSeconds(3 * (arxiv - 1)), $"{time.Waited} for {arxiv} questions");
    }

    [Fact]
    public void What_has_not_changed_is_not_sent_again()
    {
        using var mornings = new Mornings("sources: [{service: address, id: lab, url: 'https://lab.example.org/feed.json'}]");
        var list = ServiceWorld.HuggingFaceList(new DateOnly(2026, 1, 8), 3).Replace("\"submittedOnDailyAt\":\"2026-01-08T01:02:03.000Z\",", "", StringComparison.Ordinal);
        mornings.World.Misbehaviour = q => q.Headers.GetValueOrDefault("If-None-Match") == "\"1\"" ? new Answer("", 304) : new Answer(list, 200, "ETag: \"1\"", "Last-Modified: Thu, 08 Jan 2026 00:00:00 GMT");
        mornings.Run("2026-01-08");
        mornings.Run("2026-01-09");
        Assert.Equal(("fresh by reply, 3 papers, 3 kept", "quiet by nothing-new, 0 papers, 0 kept"), (mornings.State("lab", "2026-01-08"), mornings.State("lab", "2026-01-09")));
        Assert.Equal("Thu, 08 Jan 2026 00:00:00 GMT", mornings.Services.Questions.Last().Headers["If-Modified-Since"]);

        // A feed tells no days: what was not there before is today's.
        mornings.World.Misbehaviour = _ => new Answer(ServiceWorld.HuggingFaceList(new DateOnly(2026, 1, 8), 5).Replace("\"submittedOnDailyAt\":\"2026-01-08T01:02:03.000Z\",", "", StringComparison.Ordinal));
        mornings.Run("2026-01-10");
        Assert.Equal("fresh by reply, 2 papers, 2 kept", mornings.State("lab", "2026-01-10"));
    }

    [Theory]
    [InlineData("<html><head><title>Lab</title></head><body><p>Papers</p></body></html>", Detail.NotRead, "<html>", 1)]
    [InlineData("<!DOCTYPE html>\n<title>Lab</title>\n<p>Papers<br>", Detail.NotRead, "<!DOCTYPE html>", 1)]
    [InlineData("<urlset><url><loc>https://a.org</loc></url></urlset>", Detail.NotRead, "<urlset>", 1)]
    [InlineData("Papers of the lab", Detail.Begins, "Papers of the lab", 1)]
    [InlineData("[{\"title\": \"A\", \"abst", Detail.Begins, "[{", 6)]
    public void An_address_that_gives_no_list_is_a_failure_and_is_asked_again_only_where_the_reply_breaks_off(string reply, string code, string beginning, int questions)
    {
        using var mornings = new Mornings("sources: [{service: address, id: lab, url: 'https://lab.example.org/papers'}]");
        mornings.World.Misbehaviour = _ => new Answer(reply);
        mornings.Run("2026-01-08");
        Assert.Equal("failed by foreign, 0 papers, 0 kept", mornings.State("lab", "2026-01-08"));
        var detail = mornings.Ledger.Find("lab", new DateOnly(2026, 1, 8))?.Detail;
        Assert.Equal(code, detail?.Code);
        Assert.StartsWith(beginning, detail?.First, StringComparison.Ordinal);
        Assert.Equal(questions, mornings.Services.Questions.Count);
    }

    [Fact]
    public void One_source_that_fails_keeps_no_other_from_being_asked()
    {
        using var mornings = new Mornings("sources: [{service: hugging-face, days_back: 1}, {service: biorxiv, days_back: 1}]");
        mornings.World.Misbehaviour = q => q.Host == "huggingface.co" ? new Answer("", 500) : null;
        var result = mornings.Run("2026-01-08");
        Assert.False(result.IsNothing);
        Assert.Equal("fresh by total, 130 papers, 117 kept", mornings.State("biorxiv", "2026-01-07"));
        // After it gave up on a host, it asks it no more.
        Assert.Equal(6, mornings.Services.Questions.Count(q => q.Host == "huggingface.co"));
    }

    [Fact]
    public void A_span_of_days_can_be_filled()
    {
        using var mornings = new Mornings(All);
        mornings.Run("2026-03-02", with: o => o with { From = new DateOnly(2026, 1, 5), To = new DateOnly(2026, 1, 9) });
        foreach (var day in (string[])["05", "06", "07", "08", "09"])
        {
            Assert.Equal("fresh by reply, 30 papers, 30 kept", mornings.State("hugging-face", $"2026-01-{day}"));
            Assert.Equal("fresh by total, 40 papers, 40 kept", mornings.State("arxiv", $"2026-01-{day}"));
        }

        // The weeks between were never meant to be fetched.
        mornings.Run("2026-03-02");
        Assert.Equal("nothing", mornings.State("hugging-face", "2026-02-10"));
    }

    [Fact]
    public void When_days_and_late_papers_came_is_noted_for_feeds()
    {
        using var mornings = new Mornings("sources: [{service: hugging-face, days_back: 2}, {service: biorxiv, days_back: 1}]");
        mornings.Folder.With("input/published.yml", "2025-12-01: 2025-12-01T06:00:00Z # by hand");
        mornings.World.Daily = day => day == new DateOnly(2026, 1, 7) ? 2 : 0;
        mornings.World.Posts = _ => 0;
        mornings.Run("2026-01-07");
        mornings.Run("2026-01-08");
        mornings.World.Daily = day => day == new DateOnly(2026, 1, 7) ? 3 : 0;
        mornings.Run("2026-01-09");
        // Of the 7th, first one paper is there, as the day has begun; then two, then three.
        Assert.Equal("""
            2025-12-01: 2025-12-01T06:00:00Z # by hand
            2026-01-07: 2026-01-07T10:17:00Z, closed 2026-01-09T10:17:00Z
            2601.07501: 2026-01-08T10:17:00Z
            2601.07502: 2026-01-09T10:17:00Z

            """, System.Text.RegularExpressions.Regex.Replace(File.ReadAllText(mornings.Folder["input/published.yml"]), @":\d\dZ", ":00Z"));
    }

    [Fact]
    public void A_file_that_somebody_broke_is_not_replaced()
    {
        using var mornings = new Mornings("sources: [{service: hugging-face, days_back: 1}]");
        mornings.Run("2026-01-08");
        mornings.Folder.With("input/digest/2026-01-07-hugging-face.json", "[{\"paper\": by hand");
        mornings.Run("2026-01-08", time: "12:00");
        Assert.Equal("[{\"paper\": by hand", mornings.Text("2026-01-07-hugging-face.json"));
    }

    // A process can end before each change to a file; whatever is there then is whole, and the next run heals the rest.
    [Fact]
    public void Killed_at_any_moment_it_tears_no_file_and_the_next_run_brings_the_same()
    {
        using var begun = new Mornings(All);
        begun.Run("2026-01-07");
        using var whole = new Mornings(All);
        whole.Folder.WithCopy(begun.Folder["input"], "input");
        whole.Run("2026-01-08");
        var expected = Contents(whole);
        var moments = 0;
        for (var changes = 0; ; changes++)
        {
            using var mornings = new Mornings(All);
            mornings.Folder.WithCopy(begun.Folder["input"], "input");
            try
            {
                mornings.Run("2026-01-08", new FailingFiles(changes) { IsKilled = true });
                Assert.Equal(expected, Contents(mornings));
                break;
            }
            catch (Exception e) when (e is IOException or InvalidOperationException)
            {
                moments++;
            }

            foreach (var name in mornings.DigestFiles.Where(n => !n.EndsWith('~'))) Assert.NotEmpty(EntryList.Read(name, mornings.Text(name)).Entries);
            Assert.NotEmpty(mornings.Ledger.Entries);
            mornings.Run("2026-01-08");
            Assert.Equal(expected, Contents(mornings));
        }

        Assert.True(moments >= 50, $"{moments} moments");
    }

    private static IReadOnlyList<string> Contents(Mornings mornings) =>
        [.. mornings.DigestFiles.Where(n => !n.EndsWith('~')).Select(n => $"{n}: {string.Join(' ', EntryList.Read(n, mornings.Text(n)).Entries.Select(e => $"{e.Key}={e.Paper.Upvotes}"))}"),
         .. mornings.Ledger.Entries.Select(e => $"{e.Day} {e.Source} {e.State} {e.By} {e.Papers} {e.Kept}")];
}
