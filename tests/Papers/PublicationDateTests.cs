using System.Globalization;
using Site.Papers;
using Site.Tests.Citations;

namespace Site.Tests.Papers;

public sealed class PublicationDateTests
{
    [Theory]
    [InlineData("2024-05-24", "2024-05-24")]
    // Submitted at the end of a month, announced in the next.
    [InlineData("2024-04-30", "2024-04-30")]
    // Of a later version.
    [InlineData("2024-06-01", "2024-05")]
    [InlineData("2025-01-02", "2024-05")]
    public void A_day_after_the_month_of_an_arXiv_id_is_that_of_a_later_version(string published, string date)
    {
        var paper = SamplePapers.Bert with { Arxiv = ArxivId.Parse("2405.00001"), Published = DateOnly.Parse(published, CultureInfo.InvariantCulture) };
        Assert.Equal(date, PublicationDate.Of(paper)?.ToString());
        Assert.Contains($"year={{{date[..4]}}}", Site.Citations.BibTex.Of(SamplePapers.Cited(paper)));
    }

    [Fact]
    public void Without_an_id_the_day_that_sources_give_holds() =>
        Assert.Equal("2025-01-02", PublicationDate.Of(SamplePapers.Of("T") with { Published = new DateOnly(2025, 1, 2) })?.ToString());
}
