using Site.Building;
using Site.Diagnostics;
using Site.Pipelines;
using Site.Tests.Sites;

namespace Site.Tests.Templates;

/// <summary>Whole sites come out the same, byte for byte, whether their themes are compiled or interpreted.</summary>
public sealed class InterpretedSiteTests
{
    [Fact]
    public void The_shipped_digest() => AreTheSame(Repository.Input, Repository.Theme);

    [Fact]
    public void A_theme_whose_pages_jump()
    {
        var fixture = new Fixture("sites", "curated");
        using var folder = fixture.Copy();
        File.AppendAllText(folder["theme/404.html"], "{{ for x in [1, 2] }}{{ if x == 2 }}{{ break }}{{ end }}{{ end }}");
        AreTheSame(folder["input"], folder["theme"]);
    }

    [Fact]
    public void A_fixture()
    {
        var fixture = new Fixture("sites", "curated");
        using var folder = fixture.Copy();
        Build(folder["input"], folder["theme"], folder["output"], isInterpreted: true);
        Assert.Equal("", Tree.Differences(fixture["expected"], folder["output"]));
    }

    private static void AreTheSame(string input, string theme)
    {
        using var folder = new TemporaryFolder();
        Build(input, theme, folder["compiled"], isInterpreted: false);
        Build(input, theme, folder["interpreted"], isInterpreted: true);
        Assert.Equal("", Tree.Differences(folder["compiled"], folder["interpreted"]));
    }

    private static void Build(string input, string theme, string output, bool isInterpreted)
    {
        var diagnostics = new DiagnosticBag();
        var options = new BuildOptions { Input = input, Theme = theme, Output = output, InterpretsTemplates = isInterpreted };
        Assert.True(new SiteBuild(options, (_, _) => { }).Run(diagnostics, TestContext.Current.CancellationToken) is not null, string.Join('\n', diagnostics.Sorted()));
    }
}
