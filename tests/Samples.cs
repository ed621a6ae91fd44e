namespace Site.Tests;

/// <summary>Real digest files, kept outside the repository: their folder is named by the environment variable DIGEST_SAMPLES.</summary>
public static class Samples
{
    private static readonly string? Root = Environment.GetEnvironmentVariable("DIGEST_SAMPLES");

    /// <summary>The full path of a sample; skips the test where the samples are not at hand.</summary>
    public static string Path(string relative)
    {
        Assert.SkipWhen(string.IsNullOrEmpty(Root), "DIGEST_SAMPLES names no folder of samples.");
        return System.IO.Path.Combine(Root ?? "", relative);
    }

    public static string Text(string relative) => File.ReadAllText(Path(relative));
}
