using System.CommandLine;
using Site.Commands;
using Site.Diagnostics;
using Site.Pipelines;
using Site.Tests.Sites;
using Site.Writing;

namespace Site.Tests.Writing;

public sealed class OutputLockTests
{
    [Fact]
    public void Builds_of_one_output_wait_for_each_other_in_one_process()
    {
        using var folder = Digest();
        using var expected = Expected();
        for (var i = 0; i < 5; i++)
        {
            if (Directory.Exists(folder["output"])) Directory.Delete(folder["output"], recursive: true);
            var runs = Enumerable.Range(0, 4).AsParallel().WithDegreeOfParallelism(4).Select(_ => ProgramRun.In(folder)).ToArray();
            Assert.All(runs, r => Assert.Equal(0, r.ExitCode));
            Assert.Equal("", Tree.Differences(expected["output"], folder["output"]));
            Assert.Equal([".output~built", "input", "output"], Entries(folder));
        }
    }

    [Fact]
    public void Builds_of_one_output_wait_for_each_other_in_several_processes()
    {
        using var folder = Digest();
        using var expected = Expected();
        var theme = Path.Combine(Repository.Fixtures, "theme");
        var runs = Enumerable.Range(0, 3).AsParallel().WithDegreeOfParallelism(3).Select(_ => Launch.Program(folder.Path, new Dictionary<string, string>(), "--theme", theme)).ToArray();
        Assert.All(runs, r => Assert.Equal(0, r.ExitCode));
        Assert.Equal("", Tree.Differences(expected["output"], folder["output"]));
        Assert.Equal([".output~built", "input", "output"], Entries(folder));
    }

    [Fact]
    public void A_build_that_waits_says_so_once_and_gives_up_in_the_end()
    {
        using var folder = Digest().With(".output~new-123/index.html", "");
        using var error = new StringWriter();
        var options = new BuildOptions { Input = folder["input"], Theme = Path.Combine(Repository.Fixtures, "theme"), Output = folder["output"], Patience = TimeSpan.FromMilliseconds(300) };
        using (Take(folder))
        {
            Assert.Equal(ExitCode.EnvironmentError, new BuildRun(options, new DiagnosticLines(3, DiagnosticFormat.Text), new InvocationConfiguration { Output = TextWriter.Null, Error = error }).Run(CancellationToken.None));
        }

        Assert.Equal([
            $"Waiting for process 123, which builds {folder["output"]}.",
            $"{folder["output"]}: error PD505: process 123 still builds it; end that, and build again.",
            ""], error.ToString().Split(Environment.NewLine));
        Assert.Equal(0, ProgramRun.In(folder).ExitCode);
    }

    [Fact]
    public void A_build_that_waits_can_be_stopped()
    {
        using var folder = Digest();
        using var taken = Take(folder);
        using var stop = new CancellationTokenSource(200);
        Assert.ThrowsAny<OperationCanceledException>(() =>
            OutputLock.Take(new OutputPaths(folder["output"]), TimeSpan.FromMinutes(1), () => { }, stop.Token));
    }

    [Fact]
    public void It_leaves_no_file()
    {
        using var folder = new TemporaryFolder();
        Take(folder).Dispose();
        Assert.Empty(Entries(folder));
    }

    private static OutputLock Take(TemporaryFolder folder) =>
        OutputLock.Take(new OutputPaths(folder["output"]), TimeSpan.Zero, () => { }, CancellationToken.None) ?? throw new InvalidOperationException("It is taken.");

    private static TemporaryFolder Digest() => new TemporaryFolder().WithCopy(Path.Combine(Repository.Fixtures, "sites", "curated", "input"), "input");

    private static TemporaryFolder Expected()
    {
        var folder = Digest();
        ProgramRun.In(folder).Succeeded();
        return folder;
    }

    private static string[] Entries(TemporaryFolder folder) => [.. Directory.EnumerateFileSystemEntries(folder.Path).Select(e => Path.GetFileName(e)).Order(StringComparer.Ordinal)];
}
