using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Site.Addresses;
using Site.Diagnostics;
using Site.Papers;
using Site.Pipelines;

namespace Site.Tests.Pipelines;

/// <summary>A build of the digest that the repository ships, looked at for what it says of its papers to those who cite them.</summary>
public sealed partial class ShippedReferencesTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("references-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Every_paper_can_be_cited_and_leads_to_related_ones()
    {
        var digest = Build();
        var keys = new HashSet<string>();
        foreach (var page in digest.Papers.Select(p => Read(p.Page)))
        {
            var bibtex = WebUtility.HtmlDecode(Box().Match(page).Groups[1].Value);
            Assert.StartsWith("@misc{", bibtex);
            Assert.True(keys.Add(bibtex.Split(',')[0]));
            Assert.Equal(bibtex, Uri.UnescapeDataString(Download().Match(page).Groups[1].Value).TrimEnd());
            using var json = JsonDocument.Parse(Json().Match(page).Groups[1].Value);
            Assert.Equal("ScholarlyArticle", json.RootElement.GetProperty("@type").GetString());
            Assert.Contains("<meta name=\"citation_title\"", page);
            Assert.Contains("<section class=related", page);
        }

        Assert.All(digest.Days, day => Assert.Equal(day.Papers.Count, Entries(Routes.References(day.Date))));
        Assert.All(digest.Topics, topic => Assert.Equal(topic.Papers.Count, Entries(Routes.References(topic.Topic.Slug))));
        Assert.All([.. Periods.Weeks(digest.Days), .. Periods.Months(digest.Days)], period => Assert.Equal(period.Papers.Count, Entries(Routes.PeriodReferences(period.Name))));
        Assert.All(digest.Days, day => Assert.Equal(day.Papers.Count, Read(Routes.Day(day.Date)).Split("class=Z3988").Length - 1));
    }

    private PaperDigest Build()
    {
        var diagnostics = new DiagnosticBag();
        var options = new BuildOptions { Input = Path.Combine(Repository.Root, "input"), Theme = Path.Combine(Repository.Root, "theme"), Output = _folder };
        var result = new SiteBuild(options, (_, _) => { }).Run(diagnostics, TestContext.Current.CancellationToken);
        Assert.NotNull(result);
        return result.Digest;
    }

    private int Entries(SitePath path) => Read(path).Split("@misc{").Length - 1;

    private string Read(SitePath path) => File.ReadAllText(Path.Combine(_folder, path.Value));

    [GeneratedRegex("<pre class=\"bibtex\" id=\"bibtex\"[^>]*>([^<]*)</pre>")]
    private static partial Regex Box();

    [GeneratedRegex("href=\"data:application/x-bibtex,([^\"]*)\"")]
    private static partial Regex Download();

    [GeneratedRegex("<script type=\"application/ld\\+json\">([^<]*)</script>")]
    private static partial Regex Json();
}
