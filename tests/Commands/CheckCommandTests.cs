using Site.Tests.Sites;

namespace Site.Tests.Commands;

public sealed class CheckCommandTests
{
    [Fact]
    public void It_finds_what_a_build_finds_and_writes_nothing()
    {
        foreach (var name in (string[])["PD404-dead-link", "PD402-misspelt-name", "PD203-several-files", "PD302-colliding-file", "PD106-unread-file"])
        {
            var fixture = new Fixture("errors", name);
            using var folder = fixture.Copy();
            var before = Tree.Trace(folder.Path);
            var run = Check(folder, fixture.Arguments);
            Assert.Equal(File.ReadAllText(fixture["expected.txt"]), run.Diagnostics(folder));
            Assert.Equal(run.Error.Contains(": error ", StringComparison.Ordinal) ? 1 : 0, run.ExitCode);
            Assert.Equal(before, Tree.Trace(folder.Path));
        }
    }

    [Fact]
    public void One_line_tells_what_was_found()
    {
        using var folder = new TemporaryFolder().With("input/digest/2026-01-05.yml", "papers: [{title: A, abstract: B}]");
        var run = Check(folder);
        Assert.Matches(@"^Checked in \d+\.\d\d s: 0 errors, 1 warning\.\r?\n$", run.Output);
        Assert.Contains("warning PD502", run.Error, StringComparison.Ordinal);
        Assert.Equal(0, run.ExitCode);
        Assert.False(Directory.Exists(folder["output"]));
    }

    [Fact]
    public void A_folder_that_a_build_would_not_write_to_is_refused()
    {
        using var folder = new TemporaryFolder().With("input/digest/2026-01-05.yml", "papers: [{title: A, abstract: B}]").With("output/mine.txt", "mine");
        var run = Check(folder);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("error PD501", run.Error, StringComparison.Ordinal);
    }

    private static ProgramRun Check(TemporaryFolder folder, params string[] arguments) => ProgramRun.In(folder, "check", arguments);
}
