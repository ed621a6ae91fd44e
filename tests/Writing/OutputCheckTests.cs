using Site.Tests.Sites;

namespace Site.Tests.Writing;

public sealed class OutputCheckTests
{
    [Theory]
    [InlineData("input")]
    [InlineData("input/site")]
    [InlineData("theme/site")]
    [InlineData(".")]
    [InlineData("linked/site")]
    public void An_output_that_touches_what_is_read_is_refused(string output)
    {
        using var folder = Digest();
        Directory.CreateSymbolicLink(folder["linked"], folder["input"]);
        var run = Build(folder, output);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("error PD503: the output folder and '", run.Error, StringComparison.Ordinal);
        Assert.Equal(["input", "linked", "theme"], Entries(folder));
    }

    [Fact]
    public void An_output_that_is_a_link_is_refused()
    {
        using var folder = Digest().With("elsewhere/thesis.txt", "precious");
        Directory.CreateSymbolicLink(folder["output"], "elsewhere");
        Assert.Equal("output: error PD503: the output folder is a link, to 'elsewhere'; name the folder itself.\n", Build(folder, "output").Diagnostics(folder));
        Assert.Equal(["thesis.txt"], Directory.EnumerateFileSystemEntries(folder["elsewhere"]).Select(Path.GetFileName));
    }

    [Fact]
    public void An_output_that_is_a_file_is_refused()
    {
        using var folder = Digest().With("output", "precious");
        Assert.Equal("output: error PD503: the output is to be a folder, but this is a file.\n", Build(folder, "output").Diagnostics(folder));
    }

    [Fact]
    public void An_output_with_a_link_is_refused()
    {
        using var folder = Digest().With("elsewhere/index.html", "precious");
        Assert.Equal(0, Build(folder, "output").ExitCode);
        Directory.CreateSymbolicLink(folder["output/papers/link"], folder["elsewhere"]);
        var run = Build(folder, "output");
        Assert.Equal(2, run.ExitCode);
        Assert.Equal("output: error PD503: the output folder holds a link, 'papers/link', which this program did not write; move it elsewhere.\n", run.Diagnostics(folder));
        Assert.Equal("precious", File.ReadAllText(folder["elsewhere/index.html"]));
    }

    [Fact]
    public void An_output_beside_what_is_read_is_none_of_it()
    {
        using var folder = Digest();
        Assert.Equal(0, Build(folder, "input-site").ExitCode);
    }

    private static ProgramRun Build(TemporaryFolder folder, string output) =>
        ProgramRun.Of("--input", folder["input"], "--theme", folder["theme"], "--output", folder[output], "--base-url", "https://example.org/");

    private static TemporaryFolder Digest() => new TemporaryFolder().WithCopy(Path.Combine(Repository.Fixtures, "theme"), "theme")
        .With("input/digest/2026-01-05.yml", "papers: [{title: A paper, abstract: Some text.}]");

    private static string[] Entries(TemporaryFolder folder) => [.. Directory.EnumerateFileSystemEntries(folder.Path).Select(e => Path.GetFileName(e)).Order(StringComparer.Ordinal)];
}
