using Site.Formats;
using Site.Tests.Reading;

namespace Site.Tests.Formats;

public sealed class JsonLinesTests
{
    private const string Name = "2026-03-12.jsonl";

    [Fact]
    public void A_line_is_a_paper()
    {
        var papers = Readings.Papers(Name, """
            {"id":"2603.10165v2","title":"One","summary":"S one.","authors":["A B","C D"],"categories":["cs.LG","stat.ML"],"published":"2026-03-10T01:02:03Z"}

            {"id":"10.1000/xyz","title":"Two","abstract":"S two.","authors":[{"name":"E F"}],"categories":"cs.AI cs.LG","doi":"10.1000/xyz","url":"https://example.org/two"}
            """.ReplaceLineEndings("\r\n"));
        Assert.Equal(["One", "Two"], papers.Select(p => p.Title));
        Assert.Equal(["S one.", "S two."], papers.Select(p => p.Abstract?.ToString()));
        Assert.Equal(("2603.10165", true, null), (papers[0].Arxiv?.Value, papers[0].IsNamedByArxiv, papers[0].Doi?.Value));
        Assert.Equal(("10.1000/xyz", false), (papers[1].Doi?.Value, papers[1].IsNamedByArxiv));
        Assert.Equal(["A B", "C D", "E F"], papers.SelectMany(p => p.Authors).Select(a => a.Name));
        Assert.Equal(["cs.AI", "cs.LG"], papers[1].Categories);
        Assert.Equal(new DateOnly(2026, 3, 10), papers[0].Published);
        Assert.Equal("https://example.org/two", papers[1].Url?.Url);
        Assert.Equal([1, 3], papers.Select(p => p.At.Line));
    }

    [Fact]
    public void A_line_of_arXivs_metadata_dump_is_a_paper()
    {
        var paper = Assert.Single(Readings.Papers(Name, """
            {"id":"0704.0001","submitter":"Pavel N","authors":"C. Bal\\'azs, E. L. Berger and P. M. Nadolsky","title":"Calculation of\n  cross sections","comments":"37 pages","journal-ref":"Phys.Rev.D76:013009,2007","doi":"10.1103/PhysRevD.76.013009","report-no":null,"categories":"hep-ph","license":null,"abstract":"  A fully\n differential.","versions":[{"version":"v1","created":"Mon, 2 Apr 2007 19:18:42 GMT"}],"update_date":"2008-11-26"}
            """));
        Assert.Equal(["C. Balázs", "E. L. Berger", "P. M. Nadolsky"], paper.Authors.Select(a => a.Name));
        Assert.Equal(("37 pages", "Phys.Rev.D76:013009,2007", "Pavel N"), (paper.Remark, paper.Venue, paper.Submitter));
        Assert.Equal((new DateOnly(2007, 4, 2), new DateOnly(2008, 11, 26)), (paper.Published, paper.Updated));
        Assert.Equal(("Calculation of cross sections", "A fully differential."), (paper.Title, paper.Abstract?.ToString()));
    }

    [Fact]
    public void Daily_papers_may_stand_one_a_line() =>
        Assert.Equal(["T", "U"], Readings.Papers("2026-03-12.json", """
            {"paper":{"id":"2603.10165","title":"T"}}
            {"paper":{"id":"2603.10166","title":"U"}}
            """).Select(p => p.Title));

    [Theory]
    [InlineData("", "2026-03-12.jsonl: warning PD104: the file is empty")]
    [InlineData("{\"title\":\"A\"}\n{\"title\":", "2026-03-12.jsonl(2,10): error PD201")]
    [InlineData("{\"title\":\"A\"}\r\n\r\n[1]", "2026-03-12.jsonl(3,1): error PD202: each line is an object about one paper, but a list")]
    [InlineData("{\"title\":\"A\"} {\"title\":\"B\"}", "2026-03-12.jsonl(1,15): error PD201")]
    [InlineData("{\"title\":\"A\",\"title\":\"B\"}", "2026-03-12.jsonl(1,14): warning PD211")]
    [InlineData("{\"title\":\"A\"}\n{\"id\":\"xyz\",\"title\":\"B\"}", "2026-03-12.jsonl(2,7): warning PD207: 'xyz' is neither an arXiv id nor a DOI")]
    [InlineData("{\"title\":\"A\",\"authors\":3}", "2026-03-12.jsonl(1,24): error PD202: 'authors' is a list")]
    [InlineData("{\"title\":\"A\",\"published\":\"2026-13-01\"}", "2026-03-12.jsonl(1,26): warning PD205")]
    [InlineData("\"{'title': 'A'}\"", "2026-03-12.jsonl(1,1): error PD202: each line is an object about one paper, but Python's repr")]
    public void Mistakes_are_reported_where_they_stand(string text, string start) => Readings.Reports(start, Name, text);

    [Fact]
    public void A_broken_line_costs_only_itself() =>
        Assert.Equal(["A", "C"], Readings.Read(Name, "{\"title\":\"A\"}\n{oops}\n{\"title\":\"C\"}").Files[0].Papers.Select(p => p.Title));
}
