using Site.Formats;
using Site.Tests.Reading;

namespace Site.Tests.Formats;

public sealed class BiorxivDayTests
{
    private const string Name = "2026-01-05.json";

    private const string Day = """
        {"messages":[{"status":"ok","interval":"2026-01-05:2026-01-05","cursor":0,"count":1,"total":"1"}],
         "collection":[
          {"doi":"10.1101/2026.01.02.123456","title":"Cells\n  that count","authors":"Doe, A. B.; Roe, C.; The Consortium","date":"2026-01-05",
           "version":"1","type":"new results","category":"cell biology","abstract":"We count cells.","published":"NA","server":"bioRxiv"}]}
        """;

    [Fact]
    public void Every_field_has_its_place()
    {
        var paper = Assert.Single(Readings.Papers(Name, Day));
        Assert.Equal(("Cells that count", "We count cells.", "10.1101/2026.01.02.123456"), (paper.Title, paper.Abstract, paper.Doi?.Value));
        Assert.Equal(["A. B. Doe", "C. Roe", "The Consortium"], paper.Authors.Select(a => a.Name));
        Assert.Equal((new DateOnly(2026, 1, 5), "https://www.biorxiv.org/content/10.1101/2026.01.02.123456"), (paper.Published, paper.Url?.Url));
        Assert.Equal(["cell biology"], paper.Categories);
        Assert.Equal(3, paper.At.Line);
    }

    [Fact]
    public void A_day_without_posts_is_quiet() =>
        Assert.Empty(Readings.Papers(Name, """{"messages":[{"status":"no posts found"}],"collection":[]}"""));

    [Theory]
    [InlineData("""{"messages":[],"collection":[{"title":"T"}]}""", "2026-01-05.json(1,30): error PD203: this post has no 'doi'")]
    [InlineData("""{"messages":[],"collection":[{"doi":"x"}]}""", "2026-01-05.json(1,37): error PD207: 'x' is no DOI")]
    public void Mistakes_are_reported_where_they_stand(string text, string start) => Readings.Reports(start, Name, text);
}
