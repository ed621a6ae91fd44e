using System.Text.RegularExpressions;
using Site.Tests.Sites;

namespace Site.Tests.Scaffolding;

public sealed partial class NewCommandTests
{
    [Fact]
    public void A_new_site_builds_without_a_warning()
    {
        using var folder = new TemporaryFolder();
        ProgramRun.Of("new", "site", folder["mine"], "--title", "Birds: \"all\" & {more}").Succeeded();
        var run = Build(folder["mine"], "--base-url", "https://example.org/").Succeeded();
        Assert.Equal("", run.Error);
        Assert.Contains("Built 1 paper, 1 day and 1 topic", run.Output, StringComparison.Ordinal);
        Assert.Contains("Birds: &quot;all&quot; &amp; {more}", File.ReadAllText(Path.Combine(folder["mine"], "output/index.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_holds_anything_is_left_alone()
    {
        using var folder = new TemporaryFolder().With("mine/notes.txt", "notes");
        var before = Tree.Trace(folder.Path);
        var run = ProgramRun.Of("new", "site", folder["mine"]);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("holds files already", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, Tree.Trace(folder.Path));
    }

    [Fact]
    public void A_fresh_repository_is_an_empty_folder()
    {
        using var folder = new TemporaryFolder().With("mine/.git/HEAD", "ref: refs/heads/main\n");
        ProgramRun.Of("new", "site", folder["mine"]).Succeeded();
        Assert.True(File.Exists(folder["mine/input/site.yml"]));
    }

    [Fact]
    public void A_new_day_is_read_and_none_is_replaced()
    {
        using var folder = new TemporaryFolder();
        ProgramRun.Of("new", "site", folder["mine"]).Succeeded();
        string[] arguments = ["new", "day", "2026-01-05", "--input", folder["mine/input"]];
        ProgramRun.Of(arguments).Succeeded();
        Build(folder["mine"], "--base-url", "https://example.org/").Succeeded();
        folder.With("mine/input/digest/2026-01-05.yml", "papers: [{title: A}]\n");
        Assert.Equal(2, ProgramRun.Of(arguments).ExitCode);
        Assert.Equal("papers: [{title: A}]\n", File.ReadAllText(folder["mine/input/digest/2026-01-05.yml"]));
    }

    [Fact]
    public void Its_workflow_takes_the_actions_that_ours_takes()
    {
        static HashSet<string> Actions(params string[] paths) => [.. paths.SelectMany(p => Uses().Matches(File.ReadAllText(Path.Combine(Repository.Root, p)))).Select(m => m.Value)];
        Assert.Subset(Actions(".github/workflows/pages.yml", ".github/actions/build/action.yml"), Actions("src/Scaffolding/Assets/starter-workflow.yml"));
    }

    private static ProgramRun Build(string site, params string[] arguments) => ProgramRun.Of(
        ["--input", Path.Combine(site, "input"), "--theme", Repository.Theme, "--output", Path.Combine(site, "output"), .. arguments]);

    [GeneratedRegex(@"actions/[\w-]+@[0-9a-f]{40} # v\S+")]
    private static partial Regex Uses();
}
