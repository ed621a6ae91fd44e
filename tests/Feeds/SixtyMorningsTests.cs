using System.CommandLine;
using System.Globalization;
using System.Text.RegularExpressions;
using Site.Commands;

namespace Site.Tests.Feeds;

/// <summary>
/// Sixty mornings of a digest, with what happens in two months: after each the feeds are read by those who look every day, every week and
/// every ten days, and all that is to stay is compared with the morning before.
/// </summary>
public sealed partial class SixtyMorningsTests : IDisposable
{
    private const string OldHost = "https://name.github.io/digest/";
    private const string NewHost = "https://papers.example.org/";

    private static readonly DateOnly First = new(2026, 1, 1);

    private readonly FeedSite _site = new("title: Daily Papers\nfeed_length: 12") { Theme = Path.Combine(Repository.Fixtures, "theme") };
    private readonly FeedFollower[] _followers =
    [
        .. from days in (int[])[1, 7, 10]
           from feed in (string[])["rss.xml", "atom.xml", "tags/agents.xml", "tags/agents.json", "daily.xml", "daily.atom.xml"]
           select new FeedFollower(feed, days),
    ];

    private string _baseUrl = OldHost;
    private int _papers;
    private int _ofAgents;
    private int _days;

    public void Dispose() => _site.Dispose();

    [Fact]
    public void Nobody_misses_a_paper_or_sees_one_twice_and_what_is_to_stay_stays()
    {
        _site.Topics("- name: Agents\n  phrases: [agent]\n- name: Vision\n  phrases: [image]\n");
        var (archives, keys) = (new SortedDictionary<string, byte[]>(StringComparer.Ordinal), new Dictionary<string, string>());
        for (var morning = 0; morning < 60; morning++)
        {
            AddDay(First.AddDays(morning), 3 + (morning % 4));
            var changed = Happen(morning);
            Record(First.AddDays(morning));
            _site.Build(_baseUrl);
            archives = CheckArchives(archives, changed, morning);
            keys = CheckKeys(keys, morning);
            foreach (var feed in (string[])["rss.xml", "tags/agents.xml", "daily.xml"])
            {
                var ids = _site.Ids(feed);
                Assert.Equal(ids.Count, ids.Distinct().Count());
                Assert.Equal(ids, _site.Ids(feed == "rss.xml" ? "atom.xml" : feed.Replace(".xml", ".atom.xml", StringComparison.Ordinal)));
                Assert.Equal(ids, _site.Ids(feed == "rss.xml" ? "feed.json" : feed.Replace(".xml", ".json", StringComparison.Ordinal)));
            }

            foreach (var follower in _followers.Where(f => morning % f.Days == 0)) Look(follower, morning);
        }

        Assert.True(archives.Count >= 58);
        // The edit in place says nothing of itself.
        Assert.Equal(4, _site.Ids("corrections.xml").Count);
    }

    private void Look(FeedFollower follower, int morning)
    {
        follower.Look(_site, _baseUrl);
        var all = follower.Feed.StartsWith("tags/", StringComparison.Ordinal) ? _ofAgents : follower.Feed.StartsWith("daily", StringComparison.Ordinal) ? _days : _papers;
        Assert.True(all == follower.Shown.Count, $"On morning {morning}, who looks at {follower.Feed} every {follower.Days} days has seen {follower.Shown.Count} items of {all}.");
    }

    // What happens besides a new day; the archives of which days it may change.
    private string[] Happen(int morning)
    {
        switch (morning)
        {
            case 20:
                // Four weeks late, with a paper that has the authors and words of one that is here.
                AddDay(new DateOnly(2025, 12, 24), 4);
                return [];
            case 23:
                Edit(10, "Agents number 1", "Agents number one, corrected");
                return [Archive(10)];
            case 26:
                _site.Paper("correction.md", $"arxiv: {Arxiv(12, 2)}\ntitle: A title that a file corrects\ncorrected: {Day(26)}");
                return [Archive(12)];
            case 29:
                _site.Again(Day(29), $"- title: Agents number 1 of morning 5\n  arxiv: {Arxiv(5, 1)}\n  doi: 10.1000/5");
                return [Archive(5)];
            case 31:
                _site.Again(Day(30), $"- title: Late agents\n  abstract: Text.\n  arxiv: {Arxiv(30, 77)}");
                (_papers, _ofAgents) = (_papers + 1, _ofAgents + 1);
                return [];
            case 35:
                using (var output = new StringWriter())
                    Assert.Equal(0, CommandLine.Run(["rename", "topic", "Agents", "Acting machines", "--input", _site.Input], output, output));
                return [];
            case 40:
                _site.Settings("title: Daily Papers\nfeed_length: 12\nfeed_authority: name.github.io/digest");
                _baseUrl = NewHost;
                return ["*"];
            case 44:
                _site.Settings("title: Daily Papers\nfeed_length: 60\nfeed_authority: name.github.io/digest");
                return [];
            case 47:
                _site.Settings("title: Daily Papers\nfeed_length: 2\npage_size: 3\nfeed_authority: name.github.io/digest");
                return [];
            case 50:
                Edit(15, $"  arxiv: {Arxiv(15, 2)}", $"  arxiv: {Arxiv(15, 2)}\n  withdrawn: {Day(50)}");
                return [Archive(15)];
            case 52:
                _site.Again(Day(52), $"- title: A title that a day corrects\n  arxiv: {Arxiv(17, 2)}\n  corrected: {Day(52)}");
                return [Archive(17)];
            case 54:
                // Taken down: whoever saw it has seen it.
                Edit(18, "title: Images by hand 3 of morning 18", "title: ~");
                return [Archive(18)];
            default:
                return [];
        }
    }

    private void AddDay(DateOnly day, int papers)
    {
        var name = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var number = day.DayNumber - First.DayNumber;
        var label = number < 0 ? "minus some" : number.ToString(CultureInfo.InvariantCulture);
        var lines = new List<string>
        {
            // All from the third on begin with the same words of the same author: their keys collide.
            $"- title: Agents number 1 of morning {label}\n  abstract: The text of {name}.\n  authors: [Ann Smith]\n  arxiv: {Arxiv(number, 1)}",
            $"- title: Images\n  abstract: An image of {name}.\n  authors: [Bo Ek]\n  arxiv: {Arxiv(number, 2)}",
            $"- title: Images by hand 3 of morning {label}\n  abstract: An image.\n  authors: [Bo Ek]",
        };
        for (var i = 4; i <= papers; i++) lines.Add($"- title: Agents, published {i} of morning {label}\n  abstract: Text.\n  doi: 10.1000/{name}.{i}");
        _site.Day(name, string.Join('\n', lines));
        (_papers, _ofAgents, _days) = (_papers + papers, _ofAgents + papers - 2, _days + 1);
    }

    // At six in the morning.
    private void Record(DateOnly day)
    {
        using var output = new StringWriter();
        var console = new InvocationConfiguration { Output = output, Error = output };
        Assert.True(RecordCommand.Run(_site.Input, null, new Clock(day.ToDateTime(new TimeOnly(6, 0), DateTimeKind.Utc)), (console, TestContext.Current.CancellationToken)) == 0, output.ToString());
    }

    private void Edit(int morning, string before, string after)
    {
        var file = Path.Combine(_site.Input, "digest", Day(morning) + ".yml");
        var text = File.ReadAllText(file);
        Assert.Contains(before, text, StringComparison.Ordinal);
        text = text.Replace(before, after, StringComparison.Ordinal);
        if (after == "title: ~") text = text[..text.IndexOf("- title: ~", StringComparison.Ordinal)] + AfterItem(text[(text.IndexOf("- title: ~", StringComparison.Ordinal) + 1)..]);
        File.WriteAllText(file, text);
    }

    private static string AfterItem(string rest) => rest.IndexOf("\n- ", StringComparison.Ordinal) is >= 0 and var next ? rest[(next + 1)..] : "";

    private SortedDictionary<string, byte[]> CheckArchives(SortedDictionary<string, byte[]> before, string[] changed, int morning)
    {
        var now = new SortedDictionary<string, byte[]>(
            _site.Files("*.xml").Where(f => f.StartsWith("archive/", StringComparison.Ordinal)).ToDictionary(f => f, _site.Bytes), StringComparer.Ordinal);
        Assert.Equal(morning, now.Count);
        var differing = before.Where(b => !now.TryGetValue(b.Key, out var bytes) || !bytes.AsSpan().SequenceEqual(b.Value)).Select(b => b.Key);
        if (changed is not ["*"]) Assert.Equal(changed, differing);
        return now;
    }

    // The key of each paper by what names it: its arXiv id, DOI or title.
    private Dictionary<string, string> CheckKeys(Dictionary<string, string> before, int morning)
    {
        var now = new Dictionary<string, string>();
        foreach (var file in _site.Files("*.bib").Where(f => f.StartsWith("daily/", StringComparison.Ordinal)))
            foreach (Match entry in Entry().Matches(_site.Text(file)))
                now[Eprint().Match(entry.Value) is { Success: true } eprint ? eprint.Groups[1].Value : Doi().Match(entry.Value) is { Success: true } doi ? doi.Groups[1].Value : Title().Match(entry.Value).Groups[1].Value] = entry.Groups[1].Value;
        Assert.Equal(now.Count, now.Values.Distinct().Count());
        foreach (var (paper, key) in before.Where(b => morning != 54 || now.ContainsKey(b.Key))) Assert.Equal(key, now[paper]);
        return now;
    }

    private static string Arxiv(int morning, int paper) => string.Create(CultureInfo.InvariantCulture, $"2601.{((morning + 20) * 100) + paper:00000}");

    private static string Archive(int morning) => $"archive/{Day(morning)}.atom.xml";

    private static string Day(int morning) => First.AddDays(morning).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private sealed class Clock(DateTime now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }

    [GeneratedRegex(@"^@\w+\{(\w+),.*?^\}", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Entry();

    [GeneratedRegex(@"eprint=\{([^}]+)\}")]
    private static partial Regex Eprint();

    [GeneratedRegex(@"doi=\{([^}]+)\}")]
    private static partial Regex Doi();

    [GeneratedRegex(@"title=\{(.+)\}")]
    private static partial Regex Title();
}
