namespace Site.Tests.Sites;

public sealed class UnreadableFileTests
{
    [Theory]
    [InlineData("input/digest/2026-01-06.yml")]
    [InlineData("input/site.yml")]
    [InlineData("input/tags.yml")]
    [InlineData("input/pages/about.md")]
    [InlineData("input/static/a.txt")]
    public void A_file_that_cannot_be_opened_is_an_error(string path)
    {
        using var folder = new TemporaryFolder().With("input/digest/2026-01-05.yml", "papers: [{title: A paper, abstract: Some text.}]");
        Directory.CreateDirectory(Path.GetDirectoryName(folder[path]) ?? "");
        File.CreateSymbolicLink(folder[path], folder["nowhere"]);

        var run = ProgramRun.In(folder, "--base-url", "https://example.org/");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith($"{path}: error PD101: the file cannot be read: ", run.Diagnostics(folder), StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder["output"]));
    }
}
