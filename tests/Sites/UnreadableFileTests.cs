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
        using var folder = Digest();
        folder.With(path, "");
        File.Delete(folder[path]);
        File.CreateSymbolicLink(folder[path], folder["input/nowhere"]);

        AssertRefused(folder, path, "PD101: the file cannot be read: ");
    }

    [Theory]
    [InlineData("input/digest/2026-01-06.yml")]
    [InlineData("input/static/a.txt")]
    [InlineData("input/unread")]
    [InlineData("theme/home.html")]
    [InlineData("theme/assets/a.css")]
    public void A_link_out_of_the_folder_is_an_error(string path)
    {
        using var folder = Digest().With("secret", "secret").With(path, "");
        File.Delete(folder[path]);
        File.CreateSymbolicLink(folder[path], folder["secret"]);

        AssertRefused(folder, path, $"PD107: this link leads out of {path.Split('/')[0]}, to 'secret'; put a copy in its place.");
    }

    [Fact]
    public void A_link_that_stays_in_the_folder_is_followed()
    {
        using var folder = Digest().With("input/static/real/a.txt", "a");
        File.CreateSymbolicLink(folder["input/static/b.txt"], "real/a.txt");
        Directory.CreateSymbolicLink(folder["input/static/c"], "../static/real");
        ProgramRun.In(folder, "--base-url", "https://example.org/").Succeeded();

        Assert.Equal("a", File.ReadAllText(folder["output/b.txt"]));
        Assert.Equal("a", File.ReadAllText(folder["output/c/a.txt"]));
        Assert.Null(new FileInfo(folder["output/b.txt"]).LinkTarget);
    }

    [Theory]
    [InlineData("a", "a", "a: error PD107: this link leads in a circle.")]
    [InlineData("a", "../static", "a/a: error PD107: this is a link to a folder, within a folder that a link leads to; put a copy in place of one of them.")]
    public void Links_that_never_end_are_an_error(string name, string target, string expected)
    {
        using var folder = Digest().With("input/static/b.txt", "b");
        Directory.CreateSymbolicLink(folder["input/static/" + name], target);
        var (path, message) = (expected.Split(": error ")[0], expected.Split(": error ")[1]);
        AssertRefused(folder, "input/static/" + path, message);
    }

    [Theory]
    [InlineData("input/digest/2026-01-06.yml")]
    [InlineData("input/static/a.txt")]
    [InlineData("theme/home.html")]
    public void A_pipe_is_an_error_and_not_waited_for(string path)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows keeps pipes elsewhere.");
        using var folder = Digest().With(path, "");
        File.Delete(folder[path]);
        Launch.Run("mkfifo", folder.Path, new Dictionary<string, string>(), folder[path]).Succeeded();

        AssertRefused(folder, path, "PD107: this is no file with a content, but a pipe, a socket or a device.");
    }

    [Fact]
    public void A_folder_that_cannot_be_read_is_an_error()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess, "Nothing is closed to this user.");
        using var folder = Digest().With("input/papers/a.md", "");
        ChangeMode("000");
        try
        {
            AssertRefused(folder, "input/papers", "PD107: the folder cannot be read: ");
        }
        finally
        {
            ChangeMode("700");
        }

        void ChangeMode(string mode) => Launch.Run("chmod", folder.Path, new Dictionary<string, string>(), mode, "input/papers").Succeeded();
    }

    private static TemporaryFolder Digest() => new TemporaryFolder().WithCopy(Path.Combine(Repository.Fixtures, "theme"), "theme")
        .With("input/digest/2026-01-05.yml", "papers: [{title: A paper, abstract: Some text.}]");

    private static void AssertRefused(TemporaryFolder folder, string path, string message)
    {
        var run = ProgramRun.Of("--input", folder["input"], "--theme", folder["theme"], "--output", folder["output"], "--base-url", "https://example.org/");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith($"{path}: error {message}", run.Diagnostics(folder), StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder["output"]));
    }
}
