using Site.Commands;
using Site.Tests.Fetching;
using Site.Tests.Media;
using Site.Tests.Sites;
using Answer = Site.Tests.Fetching.LocalServices.Answer;

namespace Site.Tests.Commands;

public sealed class FetchCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new TemporaryFolder().With("input/sources.yml", """
        sources:
          - service: address
            id: lab
            url: https://lab.example.org/list.json
          - service: address
            id: other-lab
            url: https://other.example.org/list.json
        """);

    private static readonly string List = ServiceWorld.HuggingFaceList(new DateOnly(2026, 1, 8), 2).Replace("\"submittedOnDailyAt\":\"2026-01-08T01:02:03.000Z\",", "", StringComparison.Ordinal);

    [Fact]
    public void It_says_what_came_and_writes_it_down_for_those_who_look_later()
    {
        var run = Fetch(q => q.Host == "lab.example.org" ? new Answer(List) : new Answer("", 404), "--summary", _folder["summary.md"], "--trouble", _folder["trouble.md"]);
        Assert.Equal((ExitCode.Done, ""), (run.ExitCode, run.Error));
        Assert.Contains("  lab: fresh (reply), 2 papers, 2 kept\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("  other-lab: failed (refused): 404 Said\n", run.Output, StringComparison.Ordinal);
        var summary = File.ReadAllText(_folder["summary.md"]);
        Assert.Contains("| lab | fresh (reply) | 2 | 2 |  |", summary, StringComparison.Ordinal);
        Assert.Contains("| other-lab | failed (refused) (`404 Said`) | 0 | 0 |  |", summary, StringComparison.Ordinal);
        Assert.EndsWith("No source is silent.\n", summary, StringComparison.Ordinal);
        Assert.Equal("", File.ReadAllText(_folder["trouble.md"]));
        Assert.Single(Directory.GetFiles(_folder["input/digest"]));
    }

    [Theory]
    [InlineData("", "--media")]
    [InlineData("media: true\n")]
    public void Pictures_of_the_days_papers_come_where_they_are_wanted(string setting, params string[] arguments)
    {
        _folder.With("input/sources.yml", setting + File.ReadAllText(_folder["input/sources.yml"]));
        string[] asked = ["https://one.example.org/a.png", "https://two.example.org/b.png"];
        var list = $"[{string.Join(',', asked.Select((a, i) => $$"""{"paper":{"id":"2601.0700{{i}}","title":"Paper {{i}}"},"thumbnail":"{{a}}"}"""))}]";
        Answer Said(LocalServices.Asked q) => q.Host switch
        {
            "lab.example.org" => new Answer(list),
            "one.example.org" => new Answer("") { Bytes = Drawn.Picture("png", 640, 320) },
            _ => new Answer("", 404),
        };
        var run = Fetch(Said, [.. arguments, "--source", "lab"]);
        Assert.Equal((ExitCode.Done, ""), (run.ExitCode, run.Error));
        Assert.EndsWith("Pictures: 1 new, 0 there already, 1 not to be had.\n  2601.07001: two.example.org: 404 Said\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(["2601.07000.jpg"], Directory.GetFiles(_folder["input/media"]).Select(Path.GetFileName));

        var plain = Fetch(Said, "--source", "lab", "--dry-run", "--media");
        Assert.DoesNotContain("Pictures", plain.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_is_asked_for_pictures_that_nobody_wants()
    {
        var run = Fetch(q => q.Host == "lab.example.org" ? new Answer("""[{"paper":{"id":"2601.07001","title":"Paper"},"thumbnail":"https://one.example.org/a.png"}]""") : throw new InvalidOperationException(q.Host), "--source", "lab");
        Assert.DoesNotContain("Pictures", run.Output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder["input/media"]));
    }

    [Fact]
    public void A_silence_is_written_down_with_all_of_its_days()
    {
        _folder.With("input/ledger/2026-01.jsonl", """
            {"day":"2026-01-05","source":"lab","state":"failed","by":"refused","when":"2026-01-05T06:17:09Z","detail":"404 `x` | y"}
            {"day":"2026-01-06","source":"lab","state":"failed","by":"refused","when":"2026-01-06T06:17:09Z"}
            {"day":"2026-01-07","source":"lab","state":"failed","by":"refused","when":"2026-01-07T06:17:09Z"}

            """);
        Assert.Equal(ExitCode.NothingFetched, Fetch(_ => new Answer("", 404), "--source", "lab", "--trouble", _folder["trouble.md"]).ExitCode);
        var trouble = File.ReadAllText(_folder["trouble.md"]);
        Assert.StartsWith("**lab** has brought no papers for ", trouble, StringComparison.Ordinal);
        Assert.Contains("since 2026-01-05:\n\n- 2026-01-05: failed (refused) (`404 'x' \\| y`)\n", trouble, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_nothing_could_be_fetched_the_exit_code_says_so() =>
        Assert.Equal(ExitCode.NothingFetched, Fetch(_ => new Answer("", 404)).ExitCode);

    [Fact]
    public void Where_nothing_is_new_all_is_well() => Assert.Equal(ExitCode.Done, Fetch(_ => new Answer("[]")).ExitCode);

    [Theory]
    [InlineData("--day needs a day, as in 2026-01-05.", "--day", "today")]
    [InlineData("--to needs a --from that is not later.", "--to", "2026-01-05")]
    [InlineData("--to needs a --from that is not later.", "--from", "2026-01-06", "--to", "2026-01-05")]
    [InlineData("--day goes without --from and --to.", "--day", "2026-01-06", "--from", "2026-01-05")]
    [InlineData("--via needs a whole http:// or https:// address.", "--via", "localhost")]
    public void Wrong_usage_is_explained(string message, params string[] arguments)
    {
        var run = ProgramRun.Of(["fetch", .. arguments]);
        Assert.Equal(ExitCode.WrongUsage, run.ExitCode);
        Assert.StartsWith(message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_sources_and_with_wrong_ones_it_asks_nobody()
    {
        using var empty = new TemporaryFolder();
        var run = ProgramRun.Of("fetch", "--input", empty["input"]);
        Assert.Equal(ExitCode.ContentErrors, run.ExitCode);
        Assert.Contains("sources.yml: error PD203: there is no such file", run.Error, StringComparison.Ordinal);
        Assert.Contains("there is no source 'lap'. Did you mean 'lab'?", Fetch(_ => throw new InvalidOperationException("Nobody is to be asked."), "--source", "lap").Error, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private ProgramRun Fetch(Func<LocalServices.Asked, Answer> answer, params string[] arguments)
    {
        using var services = new LocalServices(answer);
        return ProgramRun.Of(["fetch", "--input", _folder["input"], "--via", services.Address.ToString(), .. arguments]);
    }
}
