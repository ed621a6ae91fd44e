using System.Globalization;

namespace Site.Tests.Sites;

public sealed class DeterminismTests(RealSite site)
{
    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    public void The_culture_leaves_no_trace(string culture)
    {
        using var folder = new TemporaryFolder().WithCopy(Path.Combine(Repository.Fixtures, "sites", "curated", "input"), "input")
            .WithCopy(Path.Combine(Repository.Fixtures, "theme"), "theme")
            .With("theme/404.html", "{{ 'title i' | string.upcase }} {{ ['z', 'i', 'ä', 'I', 'ı', 'å'] | array.sort | array.join ' ' }} {{ 1234.5 }} {{ 1234.5 | math.format 'N1' }} {{ 'TITLE I' | string.downcase }} {{ 'istanbul' | string.capitalize }}\n");
        ProgramRun.In(folder).Succeeded();
        Directory.Move(folder["output"], folder["expected"]);

        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            ProgramRun.In(folder).Succeeded();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        Assert.Equal("", Tree.Differences(folder["expected"], folder["output"]));
    }

    [Theory]
    [InlineData("tr_TR.UTF-8", "Pacific/Kiritimati")]
    [InlineData("ar_SA.UTF-8", "Pacific/Pago_Pago")]
    public void The_machine_leaves_no_trace(string language, string zone)
    {
        using var folder = new TemporaryFolder().WithCopy(Repository.Sample, "a b/input").WithCopy(Repository.Theme, "a b/theme");
        var environment = new Dictionary<string, string> { ["LANG"] = language, ["LC_ALL"] = language, ["TZ"] = zone };
        var run = Launch.Program(folder["a b"], environment, "--base-url", RealSite.BaseUrl).Succeeded();

        Assert.Equal("", Tree.Differences(site.Hosted, folder["a b/output"]));
        Assert.Contains("58 papers, 1 day and", run.Output, StringComparison.Ordinal);
    }
}
