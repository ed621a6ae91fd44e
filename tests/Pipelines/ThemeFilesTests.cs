using Site.Tests.Sites;

namespace Site.Tests.Pipelines;

public sealed class ThemeFilesTests
{
    [Fact]
    public void In_a_folder_called_like_a_script_are_parts_of_one_script()
    {
        using var folder = new TemporaryFolder().WithCopy(Path.Combine(Repository.Fixtures, "sites", "curated", "input"), "input")
            .WithCopy(Path.Combine(Repository.Fixtures, "theme"), "theme")
            .With("theme/assets/all.js/2-last.js", "// Comes last.\nb();")
            .With("theme/assets/all.js/1-first.js", "  a();")
            .With("theme/404.html", "{{ root }}{{ asset 'all.js' }}");
        ProgramRun.In(folder).Succeeded();

        var script = Assert.Single(Directory.GetFiles(folder["output/assets"], "all*"));
        Assert.Equal("a();\nb();\n", File.ReadAllText(script));
        Assert.Contains($"assets/{Path.GetFileName(script)}", File.ReadAllText(folder["output/404.html"]), StringComparison.Ordinal);
    }
}
