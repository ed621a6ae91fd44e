using System.Globalization;
using System.Text.Json;
using System.Xml.Linq;
using Site.Ledgers;
using Site.Tests.Sites;
using Answer = Site.Tests.Fetching.LocalServices.Answer;

namespace Site.Tests.Fetching;

/// <summary>A digest that runs itself, from an empty folder on: site, ledger and feeds as readers find them.</summary>
public sealed class ThirtyMorningsTests : IDisposable
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    private readonly Mornings _mornings = new("""
        contact: ada@example.org
        sources:
          - service: hugging-face
          - service: arxiv
            categories: [cs.CL]
            drop: ["number 3"]
          - service: biorxiv
            categories: [neuroscience]
            most: 2
        """);

    [Fact]
    public void Thirty_mornings_from_an_empty_folder()
    {
        // Martin Luther King's day is the 19th; from the 21st on arXiv's feed is broken for five working days.
        var broken = (From: new DateOnly(2026, 1, 21), To: new DateOnly(2026, 1, 27));
        _mornings.World.Daily = day => ServiceWorld.IsWeekend(day) ? 0 : 6;
        _mornings.World.Announced = day => ServiceWorld.IsWeekend(day) || day == new DateOnly(2026, 1, 19) ? 0 : 8;
        _mornings.World.Posts = day => ServiceWorld.IsWeekend(day) ? 0 : 6;
        _mornings.World.Misbehaviour = asked => asked.Host.EndsWith("arxiv.org", StringComparison.Ordinal) && _mornings.World.Eastern >= broken.From && _mornings.World.Eastern <= broken.To ? new Answer("", 503) : null;

        var notices = new List<string>();
        for (var day = new DateOnly(2026, 1, 5); day < new DateOnly(2026, 2, 4); day = day.AddDays(1))
        {
            Assert.False(_mornings.Run(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)).IsNothing);
            if (day.Day is not (5 or 10 or 19 or 22 or 23 or 24 or 27 or 28 or 3)) continue;
            Build();
            var notice = Items("atom.xml").Where(i => i.Id.Contains(":digest/notice/", StringComparison.Ordinal)).Select(i => i.Id).SingleOrDefault("none");
            Assert.Equal(notice, Items("daily.atom.xml").Where(i => i.Id.Contains("/notice/", StringComparison.Ordinal)).Select(i => i.Id).SingleOrDefault("none"));
            notices.Add($"{day.Day} {notice}");
        }

        // The third silent working day is a Friday, the 23rd; what was missed is made up for on the 28th.
        const string Notice = "tag:example.org,2025:digest/notice/arxiv/2026-01-21";
        Assert.Equal(["5 none", "10 none", "19 none", "22 none", $"23 {Notice}", $"24 {Notice}", $"27 {Notice}", "28 none", "3 none"], notices);
        Assert.Equal("fresh by total, 8 papers, 7 kept", _mornings.State("arxiv", "2026-01-23"));
        Assert.Equal("quiet by calendar, 0 papers, 0 kept", _mornings.State("arxiv", "2026-01-19"));

        // Every day of every source is known, and none is waited for any more but the last.
        var unsettled = _mornings.Ledger.Entries.Where(e => e.State is DayState.Failed or DayState.Partial or DayState.Waiting && e.Day < new DateOnly(2026, 2, 3));
        Assert.Empty(unsettled.Select(e => $"{e.Day} {e.Source} {e.State} {e.By}"));
        Assert.Equal(30, _mornings.Ledger.Sources["arxiv"].Count());
        Assert.Equal(33, _mornings.Ledger.Sources["hugging-face"].Count());

        // No paper that was there is missing, and none that a rule leaves out is there.
        var papers = Directory.GetFiles(_mornings.Folder["output/papers"], "*.html").Length;
        Assert.Equal(_mornings.Ledger.Entries.Sum(e => e.Kept), papers);
        Assert.Equal(7, Text("daily/2026-01-08.html").Split("Announced new").Skip(1).Select(t => t.Split(" of ")[0]).Distinct().Count());
    }

    [Fact]
    public void The_site_says_of_each_day_whether_it_is_quiet_or_broken()
    {
        _mornings.World.Announced = day => ServiceWorld.IsWeekend(day) ? 0 : 8;
        _mornings.World.Misbehaviour = asked => asked.Host != "huggingface.co" && _mornings.World.Eastern > new DateOnly(2026, 1, 8) ? new Answer("", 503) : null;
        for (var day = 8; day <= 14; day++) _mornings.Run($"2026-01-{day:00}");
        Build();

        Assert.Contains("arXiv (cs.CL) has brought no papers since 9 January 2026: it is silent, or something is broken.", Text("index.html"), StringComparison.Ordinal);
        var status = Text("status.html");
        Assert.Contains("<strong>Broken or silent</strong> for 4 working days, since 9 January 2026. The newest papers are of 8 January 2026.", status, StringComparison.Ordinal);
        Assert.Contains("It is well: its newest papers are of 14 January 2026.", status, StringComparison.Ordinal);
        var weekend = Text("daily/2026-01-10.html");
        Assert.Contains("There are no papers of this day.", weekend, StringComparison.Ordinal);
        Assert.Contains("A weekend or a holiday.", weekend, StringComparison.Ordinal);
        Assert.Contains("The source asked to be left alone for a while.", Text("daily/2026-01-09.html"), StringComparison.Ordinal);
        Assert.Contains(" Known since 9 January 2026.", Text("daily/2026-01-09.html"), StringComparison.Ordinal);
        Assert.Contains("<code lang=en>503 Said</code>", Text("daily/2026-01-09.html"), StringComparison.Ordinal);

        using var json = JsonDocument.Parse(Text("status.json"));
        var arxiv = json.RootElement.GetProperty("sources").EnumerateArray().Single(s => s.GetProperty("id").GetString() == "arxiv");
        Assert.Equal((true, 4, "2026-01-09"), (arxiv.GetProperty("silent").GetBoolean(), arxiv.GetProperty("silent_working_days").GetInt32(), arxiv.GetProperty("silent_since").GetString()));
    }

    [Fact]
    public void The_same_ledger_gives_the_same_site_whenever_it_is_built()
    {
        _mornings.Run("2026-01-08");
        Build();
        Build("again");
        Assert.Equal("", Tree.Differences(_mornings.Folder["output"], _mornings.Folder["again"]));
    }

    public void Dispose() => _mornings.Dispose();

    private void Build(string output = "output") =>
        ProgramRun.Of("-i", _mornings.Folder["input"], "-t", Repository.Theme, "-o", _mornings.Folder[output]).Succeeded();

    private string Text(string path) => File.ReadAllText(_mornings.Folder[$"output/{path}"]);

    private IEnumerable<(string Id, string Title)> Items(string path) =>
        XDocument.Parse(Text(path)).Descendants(Atom + "entry").Select(e => (e.Element(Atom + "id")?.Value ?? "", e.Element(Atom + "title")?.Value ?? ""));
}
