using System.Text.Json;
using Site.Addresses;
using Site.Building;
using Site.Diagnostics;
using Site.Papers;
using Site.Pipelines;
using Site.Tests.Sites;

namespace Site.Tests.Pipelines;

/// <summary>A build of a real day, looked at for what it says of its papers to those who cite them.</summary>
public sealed class SampleReferencesTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("references-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Every_paper_can_be_cited_and_leads_to_related_ones()
    {
        var digest = Build();
        var keys = new HashSet<string>();
        foreach (var paper in digest.Papers)
        {
            var page = Html.Parse(Read(paper.Page));
            var bibtex = page.GetElementById("bibtex")?.TextContent ?? "";
            Assert.StartsWith("@misc{", bibtex);
            Assert.True(keys.Add(bibtex.Split(',')[0]));
            var file = Routes.Reference(paper.Page, ".bib");
            Assert.Equal(2, page.QuerySelectorAll($"[href='../{file.Value}']").Length);
            Assert.StartsWith(bibtex[..^2], Read(file));
            using var json = JsonDocument.Parse(page.QuerySelector("script[type='application/ld+json']")?.TextContent ?? "");
            Assert.Equal("ScholarlyArticle", json.RootElement.GetProperty("@type").GetString());
            Assert.NotNull(page.QuerySelector("meta[name=citation_title]"));
            Assert.NotNull(page.QuerySelector("section.related"));
        }

        Assert.All(digest.Days, day => Assert.Equal(day.Papers.Count, Entries(Routes.References(day.Date))));
        Assert.All(digest.Topics, topic => Assert.Equal(topic.Papers.Count, Entries(Routes.References(topic.Topic.Slug))));
        Assert.All([.. Periods.Weeks(digest.Days), .. Periods.Months(digest.Days)], period => Assert.Equal(period.Papers.Count, Entries(Routes.PeriodReferences(period.Name))));
        Assert.All(digest.Days, day => Assert.Equal(day.Papers.Count, Read(Routes.Day(day.Date)).Split("class=Z3988").Length - 1));
    }

    private PaperDigest Build()
    {
        var diagnostics = new DiagnosticBag();
        var options = new BuildOptions { Input = Repository.Sample, Theme = Path.Combine(Repository.Root, "theme"), Output = _folder };
        var result = new SiteBuild(options, (_, _) => { }).Run(diagnostics, TestContext.Current.CancellationToken);
        Assert.NotNull(result);
        return result.Digest;
    }

    private int Entries(SitePath path) => Read(path).Split("@misc{").Length - 1;

    private string Read(SitePath path) => File.ReadAllText(Path.Combine(_folder, path.Value));
}
