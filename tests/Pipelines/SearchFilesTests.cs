using Site.Building;
using Site.Diagnostics;
using Site.Pipelines;

namespace Site.Tests.Pipelines;

public sealed class SearchFilesTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("search-files-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Are_all_named_by_the_page_and_the_manifest_that_it_loads()
    {
        Write("input/digest/2026-01-05.yml", "date: 2026-01-05\npapers:\n  - title: Graphs that learn\n    abstract: We teach graphs.\n    code: https://github.com/a/b\n");
        Write("input/pages/about.md", "---\ntitle: About\n---\n\nA test.\n");
        Write("input/static/favicon.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>");

        var diagnostics = new DiagnosticBag();
        var options = new BuildOptions { Input = At("input"), Theme = Path.Combine(Repository.Root, "theme"), Output = At("output") };
        Assert.True(new SiteBuild(options, (_, _) => { }).Run(diagnostics, TestContext.Current.CancellationToken) is not null, string.Join('\n', diagnostics.Sorted()));

        var files = Directory.GetFiles(At("output/search")).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal).ToArray();
        Assert.Equal(["open", "terms-0", "texts-0"], files.Select(f => f.Split('.')[0]));
        Assert.Contains($"search/{files[0]}\"", File.ReadAllText(At("output/search.html")), StringComparison.Ordinal);
        var manifest = File.ReadAllText(At($"output/search/{files[0]}"));
        foreach (var file in files[1..]) Assert.Contains($"\"{file.Split('.')[1]}\"", manifest, StringComparison.Ordinal);
        Assert.Contains("%code", File.ReadAllText(At($"output/search/{files[1]}")), StringComparison.Ordinal);
        Assert.Contains("Graphs that learn", File.ReadAllText(At($"output/search/{files[2]}")), StringComparison.Ordinal);
    }

    private string At(string path) => Path.Combine(_folder, path);

    private void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(path)) ?? "");
        File.WriteAllText(At(path), text);
    }
}
