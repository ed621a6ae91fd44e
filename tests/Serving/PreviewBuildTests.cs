using Site.Serving;
using Site.Tests.Sites;

namespace Site.Tests.Serving;

public sealed class PreviewBuildTests
{
    private const string Address = "http://127.0.0.1:8000/";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public void What_is_left_as_it_was_is_as_a_whole_build_makes_it()
    {
        using var folder = new Fixture("sites", "curated").Copy().WithCopy(Path.Combine(Repository.Fixtures, "theme"), "theme");
        var build = new PreviewBuild(RunningPreview.Options(folder) with { BaseUrl = Address });
        build.AfterContent(TestContext.Current.CancellationToken);
        AssertAsBuilt(folder, build.Complete(Stop));

        folder.With("input/digest/2026-07-01.yml", "papers: [{title: Attention to attention, id: new, abstract: We attend to attention., tags: []}]\n");
        build.AfterContent(TestContext.Current.CancellationToken);
        AssertAsBuilt(folder, build.Complete(Stop));

        folder.With("theme/404.html", "<p>Another</p>\n");
        AssertAsBuilt(folder, build.AfterTheme(Stop));
    }

    [Fact]
    public void Mistakes_of_the_content_stay_when_the_theme_changes()
    {
        using var folder = new Fixture("errors", "PD204-unknown-field").Copy();
        var build = new PreviewBuild(RunningPreview.Options(folder));
        var before = build.AfterContent(TestContext.Current.CancellationToken).Errors;
        Assert.NotEmpty(before);
        Assert.Equal(before, build.AfterTheme(TestContext.Current.CancellationToken).Errors);
    }

    [Fact]
    public void A_dead_link_is_known_once_its_page_is_made()
    {
        using var folder = new Fixture("errors", "PD404-dead-link").Copy();
        var site = new PreviewBuild(RunningPreview.Options(folder)).AfterContent(TestContext.Current.CancellationToken);
        Assert.Empty(site.Errors);
        foreach (var path in (string[])["index.html", "404.html"])
            if (site.Find(path) is { } file) site.Make(file);
        Assert.Contains(site.Errors, e => e.Code == "PD404");
    }

    private static void AssertAsBuilt(TemporaryFolder folder, PreviewedSite site)
    {
        ProgramRun.In(folder, "--base-url", Address).Succeeded();
        foreach (var (path, built) in Tree.Read(folder["output"]).Where(f => f.Key != ".paper-digest"))
            Assert.True(site.Find(path) is { } file && site.Make(file).Span.SequenceEqual(built), path);
    }
}
