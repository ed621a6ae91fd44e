using Site.Building;
using Site.Diagnostics;
using Site.Pipelines;

namespace Site.Tests.Pipelines;

/// <summary>One build over all real days together with the sample.</summary>
public sealed class RealDigestTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("digest-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Seventy_six_days_build_without_an_error()
    {
        var samples = Directory.GetFiles(Samples.Path("hf-daily-papers"), "*.json");
        var input = Path.Combine(_folder, "input");
        Copy(Repository.Sample, input);
        foreach (var file in samples) File.Copy(file, Path.Combine(input, "digest", Path.GetFileName(file)));

        var diagnostics = new DiagnosticBag();
        var output = Path.Combine(_folder, "output");
        var options = new BuildOptions { Input = input, Theme = Path.Combine(Repository.Root, "theme"), Output = output, BaseUrl = "https://digest.example.org/" };
        var result = new SiteBuild(options, (_, _) => { }).Run(diagnostics, TestContext.Current.CancellationToken);

        Assert.Empty(diagnostics.Sorted().Select(d => d.ToString()));
        Assert.NotNull(result);
        var digest = result.Digest;
        // The sample is of a day that the samples have, too: 58 papers more, no day more.
        Assert.Equal(76, digest.Days.Count);
        Assert.Equal(1334 + 58, digest.Papers.Count);
        Assert.Equal(0, digest.Papers.Count(p => p.Days.Count > 1));
        Assert.Equal(23 + 58, digest.Days.Single(d => d.Date == new DateOnly(2025, 3, 12)).Papers.Count);
        Assert.Equal(digest.Papers.Count, Directory.GetFiles(Path.Combine(output, "papers"), "*.html").Length);
        Assert.True(File.Exists(Path.Combine(output, "papers", "2603.10165.html")));
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target) ?? to);
            File.Copy(file, target);
        }
    }
}
