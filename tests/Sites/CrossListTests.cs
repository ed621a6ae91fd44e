using Site.Tests.Formats;

namespace Site.Tests.Sites;

/// <summary>Whether arXiv's cross-lists are papers of the day is a setting.</summary>
public sealed class CrossListTests
{
    [Fact]
    public void They_count_unless_the_settings_say_otherwise()
    {
        using var site = new SmallSite(("digest/2026-01-06.xml", FormatExamples.Text("2026-01-06.xml"))).Build();
        Assert.Equal(["2601.00201", "2601.00202"], site.Papers);
        site.With("site.yml", "cross_lists: false\n").Build();
        Assert.Equal(["2601.00201"], site.Papers);
    }

    [Fact]
    public void What_another_file_lists_stays()
    {
        using var site = new SmallSite(
            ("digest/2026-01-06.xml", FormatExamples.Text("2026-01-06.xml")),
            ("digest/2026-01-06.yml", "papers:\n  - arxiv: 2601.00202\n    title: Crossed in Atom\n    abstract: By hand.\n"),
            ("site.yml", "cross_lists: false\n")).Build();
        Assert.Equal(["2601.00201", "crossed-in-atom"], site.Papers);
    }

    [Fact]
    public void It_is_true_or_false()
    {
        using var site = new SmallSite(("digest/2026-01-06.xml", FormatExamples.Text("2026-01-06.xml")), ("site.yml", "cross_lists: some\n"));
        Assert.Equal(1, site.Run().ExitCode);
        Assert.Contains(site.Messages, m => m.Contains("site.yml(1,14): error PD202: 'cross_lists' is true or false, but 'some' is here.", StringComparison.Ordinal));
    }
}
