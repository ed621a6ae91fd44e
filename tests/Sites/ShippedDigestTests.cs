namespace Site.Tests.Sites;

/// <summary>The digest in input/, whatever it is.</summary>
public sealed class ShippedDigestTests
{
    [Fact]
    public void It_builds_without_errors()
    {
        using var folder = new TemporaryFolder();
        ProgramRun.Of("--input", Repository.Input, "--theme", Repository.Theme, "--output", folder["output"]).Succeeded();
        Assert.NotEmpty(Directory.EnumerateFiles(folder["output/papers"], "*.html"));
    }
}
