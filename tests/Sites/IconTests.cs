namespace Site.Tests.Sites;

/// <summary>Pages name the icon that the site has, and none where it has none.</summary>
public sealed class IconTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("favicon.svg", "favicon.svg")]
    [InlineData("favicon.ico", "favicon.ico")]
    [InlineData("favicon.svg", "favicon.svg", "favicon.ico", "favicon.png")]
    [InlineData(null, "images/favicon.svg")]
    public void A_page_links_to_the_icon_of_the_site(string? icon, params string[] files)
    {
        using var folder = new TemporaryFolder().WithCopy(Repository.Theme, "theme")
            .With("input/pages/about.md", "About.")
            .With("input/digest/2026-01-05.yml", "papers:\n- title: A paper\n  abstract: Some text.\n");
        foreach (var file in files) folder.With($"input/static/{file}", "x");
        ProgramRun.In(folder).Succeeded();

        var links = Html.Parse(File.ReadAllText(folder["output/papers/a-paper.html"])).QuerySelectorAll("[rel=icon]").Select(e => e.GetAttribute("href"));
        Assert.Equal(icon is null ? [] : [$"../{icon}"], links);
    }
}
