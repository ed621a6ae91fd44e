using Site.Tests.Sites;

namespace Site.Tests.Commands;

public sealed class BuildCommandTests
{
    private static readonly Dictionary<string, string> NoEnvironment = [];

    [Fact]
    public void Help_can_be_read()
    {
        using var folder = new TemporaryFolder();
        var run = Launch.Program(folder.Path, NoEnvironment, "--help").Succeeded();
        var expected = Path.Combine(Repository.Fixtures, "help.txt");
        if (Repository.IsAccepting) File.WriteAllText(expected, run.Output);
        Assert.Equal(File.ReadAllText(expected), run.Output);
    }

    [Theory]
    [InlineData("--output")]
    [InlineData("--nothing")]
    [InlineData("extra")]
    [InlineData("--base-url", "ftp://example.org/")]
    [InlineData("--base-url", "example.org")]
    [InlineData("--input", "a", "--input", "b")]
    public void Wrong_usage_is_reported_before_anything_is_read(params string[] arguments)
    {
        var root = new System.CommandLine.RootCommand();
        Site.Commands.BuildCommand.AddTo(root);
        Assert.NotEmpty(root.Parse(arguments).Errors);
    }

    [Fact]
    public void Exit_codes_tell_wrong_usage_from_wrong_content()
    {
        using var folder = new TemporaryFolder();
        var usage = Launch.Program(folder.Path, NoEnvironment, "--base-url", "example.org");
        Assert.Equal((2, ""), (usage.ExitCode, usage.Output));
        Assert.Contains("'example.org' is no base address", usage.Error, StringComparison.Ordinal);

        var content = Launch.Program(folder.Path, NoEnvironment);
        Assert.Equal((1, ""), (content.ExitCode, content.Output));
        Assert.Contains("input: error PD104: there is no digest", content.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.Path));
    }

    [Fact]
    public void One_line_tells_what_was_built()
    {
        using var folder = new TemporaryFolder().With("input/digest/2026-01-05.yml", "papers: [{title: A, abstract: B}]");
        var run = ProgramRun.In(folder, "--base-url", "https://example.org").Succeeded();
        Assert.Matches(@"^Built 1 paper, 1 day and 0 topics in \d+\.\d\d s: \d+ files \(\d+\.\d MB\) in .+, \d+ written, 0 removed\.\r?\n$", run.Output);
        Assert.Equal("", run.Error);
    }

    [Fact]
    public void A_base_address_on_the_command_line_wins_and_gains_its_slash()
    {
        using var folder = new TemporaryFolder().With("input/digest/2026-01-05.yml", "papers: [{title: A, abstract: B}]").With("input/site.yml", "base_url: https://other.example.org/");
        ProgramRun.In(folder, "-b", "https://example.org/digest").Succeeded();
        Assert.Contains("Sitemap: https://example.org/digest/sitemap.xml\n", File.ReadAllText(folder["output/robots.txt"]), StringComparison.Ordinal);
    }
}
