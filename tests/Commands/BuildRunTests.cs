using System.CommandLine;
using System.Diagnostics;
using Site.Commands;
using Site.Diagnostics;
using Site.Pipelines;
using Site.Tests.Sites;
using Site.Tests.Writing;
using Site.Writing;

namespace Site.Tests.Commands;

/// <summary>What the world does to a build: no trace of the program is shown, and the exit code tells whose fault it was.</summary>
public sealed class BuildRunTests
{
    private static readonly Dictionary<string, string> NoEnvironment = [];

    [Fact]
    public void A_full_disk_is_said_and_the_old_site_stays()
    {
        using var folder = Digest();
        Assert.Equal(0, Run(folder, new FailingFiles()).ExitCode);
        var before = Tree.Trace(folder["output"]);
        folder.With("input/static/new.txt", "new");

        var run = Run(folder, new FailingFiles(0));

        Assert.Equal((ExitCode.EnvironmentError, "output: error PD504: the site could not be written: No space left on device.\n"), (run.ExitCode, run.Diagnostics(folder)));
        Assert.Equal(before, Tree.Trace(folder["output"]));
        Assert.Contains(" 1 written,", Run(folder, new FailingFiles()).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_record_that_cannot_be_written_is_a_warning()
    {
        using var folder = Digest();
        var run = Run(folder, new FailingFiles { Refused = ["create .output~built"] });
        Assert.Equal((0, "output: warning PD504: what was built could not be noted, so that the next build does all of it again: Not supported.\n"), (run.ExitCode, run.Diagnostics(folder)));
        Assert.StartsWith("Built ", Run(folder, new FailingFiles()).Output, StringComparison.Ordinal);
        Assert.StartsWith("Nothing has changed ", Run(folder, new FailingFiles()).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_in_the_place_of_a_folder_is_said()
    {
        using var folder = Digest().With("file", "");
        var run = ProgramRun.Of("-i", folder["input"], "-t", Path.Combine(Repository.Fixtures, "theme"), "-o", folder["file/output"]);
        Assert.Equal(ExitCode.EnvironmentError, run.ExitCode);
        Assert.StartsWith("file/output: error PD504: ", run.Diagnostics(folder), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void An_output_without_a_name_is_wrong_usage(string name)
    {
        var run = ProgramRun.Of("--output", name);
        Assert.Equal(ExitCode.WrongUsage, run.ExitCode);
        Assert.StartsWith("--output needs the name of a folder.", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("INT", 130)]
    [InlineData("TERM", 143)]
    public void A_signal_stops_a_build_with_one_word(string signal, int exitCode)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such signals.");
        using var folder = Digest();
        using var taken = OutputLock.Take(new OutputPaths(folder["output"]), TimeSpan.Zero, () => { }, CancellationToken.None);
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "paper-digest.dll"), "-t", Path.Combine(Repository.Fixtures, "theme")])
        {
            WorkingDirectory = folder.Path,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start) ?? throw new InvalidOperationException("It does not start.");
        Assert.Equal("Waiting for another process, which builds output.", process.StandardError.ReadLine());

        Launch.Run("kill", folder.Path, NoEnvironment, $"-{signal}", $"{process.Id}").Succeeded();
        process.WaitForExit();

        Assert.Equal((exitCode, "Stopped.\n"), (process.ExitCode, process.StandardError.ReadToEnd()));
        Assert.Equal([".output~lock", "input"], Directory.EnumerateFileSystemEntries(folder.Path).Select(e => Path.GetFileName(e)).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("| true; exit ${PIPESTATUS[0]}", 0, "")]
    [InlineData("> /dev/full", 4, "error: No space left on device")]
    public void Output_that_nobody_takes_leaves_no_trace(string where, int exitCode, string error)
    {
        Assert.SkipUnless(File.Exists("/dev/full") && File.Exists("/bin/bash"), "There is no /dev/full or no bash.");
        using var folder = Digest();
        var program = Path.Combine(AppContext.BaseDirectory, "paper-digest.dll");
        var run = Launch.Run("bash", folder.Path, NoEnvironment, "-c", $"dotnet {program} -t {Path.Combine(Repository.Fixtures, "theme")} -b https://example.org/ {where}");
        Assert.Equal((exitCode, error), (run.ExitCode, run.Error.Split(" : ")[0].TrimEnd()));
    }

    [Fact]
    public void A_mistake_of_the_program_is_one_line_that_asks_for_a_report()
    {
        using var error = new StringWriter();
        Assert.Equal(ExitCode.ProgramError, CommandLine.Explain(new InvalidOperationException("A\nB"), error, isVerbose: false));
        Assert.Equal("error: the program failed, which no content should make it do. Please report this with what --verbose adds: InvalidOperationException: A B" + Environment.NewLine, error.ToString());
    }

    private static ProgramRun Run(TemporaryFolder folder, OutputFiles files)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var options = new BuildOptions { Input = folder["input"], Theme = Path.Combine(Repository.Fixtures, "theme"), Output = folder["output"], BaseUrl = "https://example.org/", OutputFiles = files };
        var exitCode = new BuildRun(options, new DiagnosticLines(3, DiagnosticFormat.Text), new InvocationConfiguration { Output = output, Error = error }).Run(CancellationToken.None);
        return new ProgramRun(exitCode, output.ToString(), error.ToString());
    }

    private static TemporaryFolder Digest() => new TemporaryFolder().With("input/digest/2026-01-05.yml", "papers: [{title: A paper, abstract: Some text.}]");
}
