using Site.Building;
using Site.Diagnostics;
using Site.Pipelines;
using Site.Scaffolding;
using Site.Tests.Sites;

namespace Site.Tests.Scaffolding;

public sealed class ThemeOverlayTests
{
    private static readonly string BuiltIn = Path.Combine(Repository.Fixtures, "theme");

    [Fact]
    public void A_file_of_ones_own_takes_the_place_of_one_and_all_others_stay()
    {
        using var folder = new TemporaryFolder().With("input/digest/2026-01-05.yml", "papers: [{title: A, abstract: B}]").With("theme/404.html", "<p>My own</p>\n");
        Build(folder, BuiltIn);
        Assert.Contains("My own", File.ReadAllText(folder["output/404.html"]), StringComparison.Ordinal);
        var own = Sites.Tree.Read(folder["output"]);
        Directory.Delete(folder["theme"], recursive: true);
        Build(folder, BuiltIn);
        var without = Sites.Tree.Read(folder["output"]);
        Assert.Equal(["404.html"], own.Keys.Union(without.Keys).Where(path => !own[path].AsSpan().SequenceEqual(without[path])));
    }

    [Fact]
    public void A_file_that_is_called_like_a_folder_of_parts_takes_its_place()
    {
        using var folder = new TemporaryFolder().With("input/digest/2026-01-05.yml", "papers: [{title: A, abstract: B}]")
            .WithCopy(BuiltIn, "beneath").With("beneath/assets/parts.js/1.js", "one();").With("beneath/assets/parts.js/2.js", "two();").With("theme/assets/parts.js", "three();");
        Build(folder, folder["beneath"]);
        var script = Assert.Single(Directory.GetFiles(folder["output/assets"], "parts.*.js"));
        Assert.Equal("three();", File.ReadAllText(script).Trim());
    }

    [Fact]
    public void Words_of_ones_own_are_laid_over_line_by_line()
    {
        using var folder = new TemporaryFolder().With("input/digest/2026-01-05.yml", "papers: [{title: A, abstract: B}]").With("input/site.yml", "language: de\nbase_url: https://example.org/\n")
            .WithCopy(Repository.Theme, "beneath")
            .With("theme/words/de.yml", "menu:\n  latest: Heute\n").With("theme/words/en.yml", "menu:\n  topics: My topics\n  latst: Today\nmine:\n  hello: Hello\n  bye: Bye\n")
            .With("theme/404.html", "<p>{{ word 'mine.hello' }}</p>");
        var messages = Build(folder, folder["beneath"]);

        Assert.Contains("<p>Hello</p>", File.ReadAllText(folder["output/404.html"]), StringComparison.Ordinal);
        Assert.Equal(["Heute", "Neu", "Archiv"], Html.Parse(File.ReadAllText(folder["output/index.html"])).QuerySelectorAll(".menu a").Take(3).Select(a => a.TextContent));
        Assert.Equal(
            [
                "theme/words/de.yml: warning PD407: these words are missing, and English instead: menu.latst, mine.hello, mine.bye.",
                "theme/words/en.yml(3,10): warning PD204: there is no word 'menu.latst' in the theme that this is laid over, and nothing says it. Did you mean 'menu.latest'?",
                "theme/words/en.yml(6,8): warning PD204: there is no word 'mine.bye' in the theme that this is laid over, and nothing says it.",
            ],
            messages);
    }

    [Theory]
    [InlineData("404.html", "404.html")]
    [InlineData("404", "404.html")]
    [InlineData("layouts/default.html", "layouts/default.html")]
    [InlineData("default", "layouts/default.html")]
    public void A_file_is_copied_by_its_name(string name, string path)
    {
        using var folder = new TemporaryFolder();
        var overlay = new ThemeOverlay(BuiltIn, folder["theme"]);
        Assert.Equal(Path.Join(folder["theme"], path), overlay.Eject(name, out _));
        Assert.Equal(File.ReadAllText(Path.Combine(BuiltIn, path)), File.ReadAllText(Path.Join(folder["theme"], path)));
        Assert.Equal([path], overlay.Files.Where(f => f.IsOwn).Select(f => f.Name));
        Assert.Null(overlay.Eject(name, out var problem));
        Assert.EndsWith("is there already, and stays as it is.", problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("papr.html", "Did you mean 'paper.html'?")]
    [InlineData("../404.html", "the theme has no file")]
    public void A_name_that_is_none_is_said(string name, string expected)
    {
        using var folder = new TemporaryFolder();
        Assert.Null(new ThemeOverlay(BuiltIn, folder["theme"]).Eject(name, out var problem));
        Assert.Contains(expected, problem, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder["theme"]));
    }

    private static IReadOnlyList<string> Build(TemporaryFolder folder, string builtIn)
    {
        var diagnostics = new DiagnosticBag();
        var options = new BuildOptions { Input = folder["input"], Theme = folder["theme"], BuiltInTheme = builtIn, Output = folder["output"] };
        new SiteBuild(options, (_, _) => { }).Run(diagnostics, CancellationToken.None);
        Assert.False(diagnostics.HasErrors, string.Join('\n', diagnostics.Sorted()));
        return [.. diagnostics.Sorted().Select(d => d.ToString().Replace(folder.Path.Replace('\\', '/') + "/", "", StringComparison.Ordinal))];
    }
}
