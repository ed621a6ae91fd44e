using Site.Tests.Sites;

namespace Site.Tests.Scaffolding;

public sealed class NewCommandTests
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
    public void Its_workflow_is_ours_with_actions_from_the_repository_of_the_program()
    {
        using var folder = new TemporaryFolder();
        var run = ProgramRun.Of("new", "site", folder["mine"], "--program", "ada/paper-digest").Succeeded();
        var ours = File.ReadAllLines(Path.Combine(Repository.Root, ".github/workflows/pages.yml"));
        var differences = File.ReadAllLines(folder["mine/.github/workflows/pages.yml"]).Zip(ours).Where(l => l.First != l.Second).Select(l => $"{l.Second.Trim()} > {l.First.Trim()}");
        Assert.Equal(
            [
                "uses: ./.github/actions/fetch > uses: ada/paper-digest/.github/actions/fetch@v1",
                "- uses: ./.github/actions/build > - uses: ada/paper-digest/.github/actions/build@v1",
            ],
            differences);
        Assert.DoesNotContain("Before you publish", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_has_the_program_is_asked_for_where_it_is_not_said()
    {
        using var folder = new TemporaryFolder();
        var run = ProgramRun.Of("new", "site", folder["mine"]).Succeeded();
        Assert.Contains("in place of YOUR_NAME/paper-digest in .github/workflows/pages.yml", run.Output, StringComparison.Ordinal);
        Assert.Contains("uses: YOUR_NAME/paper-digest/.github/actions/build@v1", File.ReadAllText(folder["mine/.github/workflows/pages.yml"]), StringComparison.Ordinal);
        Assert.Equal(2, ProgramRun.Of("new", "site", folder["other"], "--program", "ada/../x").ExitCode);
    }

    private static ProgramRun Build(string site, params string[] arguments) => ProgramRun.Of(
        ["--input", Path.Combine(site, "input"), "--theme", Repository.Theme, "--output", Path.Combine(site, "output"), .. arguments]);
}
