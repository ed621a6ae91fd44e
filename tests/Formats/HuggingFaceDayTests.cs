using Site.Formats;
using Site.Papers;
using Site.Tests.Reading;

namespace Site.Tests.Formats;

public sealed class HuggingFaceDayTests
{
    private const string Name = "2026-03-12.json";

    private const string Whole = """
        [
          {
            "paper": {
              "id": "2603.10165",
              "authors": [
                { "name": "Zo\\'e Ab", "hidden": false },
                { "name": "Hidden Profile", "hidden": true },
                { "name": "Li  Bo", "hidden": false }
              ],
              "publishedAt": "2026-03-10T18:59:01.000Z",
              "submittedOnDailyAt": "2026-03-12T00:27:21.109Z",
              "title": "A Title\n  on Two Lines",
              "summary": "First line\nsecond line with 62\\% more.",
              "upvotes": 43,
              "projectPage": " https://example.org/p",
              "githubRepo": "github.com/a/b",
              "githubStars": 1729,
              "ai_summary": "One sentence.",
              "ai_summary_model": "org/model",
              "ai_keywords": ["agentic RL", "PRM judge"],
              "organization": { "name": "ab-lab", "fullname": "Ab Lab" },
              "mediaUrls": ["https://cdn.example.org/1.png"]
            },
            "publishedAt": "2026-03-10T14:59:01.000Z",
            "title": "Another $T$itle",
            "mediaUrls": ["https://cdn.example.org/1.png", "https://cdn.example.org/2.mp4"],
            "thumbnail": "https://cdn.example.org/t.png",
            "numComments": 2,
            "submittedBy": { "name": "zoe", "fullname": "Zoe A." },
            "isAuthorParticipating": false
          }
        ]
        """;

    [Fact]
    public void Every_field_has_its_place()
    {
        var paper = Assert.Single(Readings.Papers(Name, Whole));
        Assert.Equal(("A Title on Two Lines", "First line second line with 62% more."), (paper.Title, paper.Abstract?.ToString()));
        Assert.Equal(("2603.10165", true), (paper.Arxiv?.Value, paper.IsNamedByArxiv));
        Assert.Equal(["Zoé Ab", "Hidden Profile", "Li Bo"], paper.Authors.Select(a => a.Name));
        Assert.Equal(new DateOnly(2026, 3, 10), paper.Published);
        Assert.Equal(("https://github.com/a/b", "https://example.org/p"), (paper.Code?.Url, paper.Project?.Url));
        Assert.Equal("https://cdn.example.org/t.png", paper.Thumbnail?.Url);
        Assert.Equal(["https://cdn.example.org/1.png", "https://cdn.example.org/2.mp4"], paper.Media.Select(m => m.Url));
        Assert.Equal((43, 2, 1729), (paper.Upvotes, paper.Comments, paper.Stars));
        Assert.Equal(new Summary("One sentence.", true, "org/model"), paper.Summary);
        Assert.Equal(["agentic RL", "PRM judge"], paper.Keywords);
        Assert.Equal(new Organization("Ab Lab", "ab-lab"), paper.Organization);
        Assert.Equal("Zoe A.", paper.Submitter);
        Assert.Equal((3, 14), (paper.At.Line, paper.At.Column));
    }

    [Fact]
    public void The_day_is_the_name_of_the_file()
    {
        var file = Assert.Single(Readings.Read(Name, Whole).Files);
        Assert.Equal((new DateOnly(2026, 3, 12), SourceKind.Raw), (file.Day, file.Kind));
    }

    [Theory]
    [InlineData("https://github.com/a/b/")]
    [InlineData("http://www.github.com/A/b.git")]
    public void A_project_page_that_is_the_repository_is_no_second_link(string project)
    {
        var paper = Assert.Single(Readings.Papers(Name, Whole.Replace(" https://example.org/p", project, StringComparison.Ordinal)));
        Assert.Equal(("https://github.com/a/b", null), (paper.Code?.Url, paper.Project?.Url));
    }

    [Fact]
    public void The_outer_texts_stand_in_for_missing_ones()
    {
        var paper = Assert.Single(Readings.Papers(Name, """[{"title":"T","summary":"S","paper":{"id":"2603.10165","title":" "}}]"""));
        Assert.Equal(("T", "S"), (paper.Title, paper.Abstract?.ToString()));
    }

    [Theory]
    [InlineData("""{"date":"2026-03-12","papers":[{"paper":{"id":"2603.10165"}}]}""")]
    [InlineData("""{"dailyPapers":[{"paper":{"id":"2603.10165"}}]}""")]
    public void A_list_wrapped_in_an_object_is_read(string text) => Assert.Single(Readings.Papers(Name, text));

    [Fact]
    public void A_quiet_day_has_no_papers() => Assert.Empty(Readings.Papers(Name, "[]"));

    [Fact]
    public void CR_LF_line_ends_are_nothing_special() =>
        Assert.Equal(3, Assert.Single(Readings.Papers(Name, Whole.ReplaceLineEndings("\r\n"))).At.Line);

    [Fact]
    public void Fifty_papers_are_probably_a_cut_off_day()
    {
        var text = $"[{string.Join(",\n", Enumerable.Range(10000, 50).Select(i => $$$"""{"paper":{"id":"2603.{{{i}}}"}}"""))}]";
        Readings.Reports("2026-03-12.json(1,1): warning PD213: exactly 50 papers", Name, text);
        Assert.Equal(50, Readings.Read(Name, text).Files[0].Papers.Count);
    }

    [Theory]
    [InlineData("", "2026-03-12.json(1,1): error PD201: the file is empty")]
    [InlineData("[\n{\"paper\":", "2026-03-12.json(2,10): error PD201: this is not valid JSON")]
    [InlineData("[{\"paper\":{\"id\":\"2603.10165\"}}\n", "2026-03-12.json(2,1): error PD201")]
    [InlineData("[{'paper': {'id': '1'}}]", "2026-03-12.json(1,3): error PD201: this is not valid JSON: ''' is an invalid start of a property name. Expected a '\"'. It looks like Python's repr")]
    [InlineData("[{\"paper\":{\"id\":\"2603.10165\",\"upvotes\":None}}]", "2026-03-12.json(1,40): error PD201")]
    [InlineData("[\n \"{'paper': {'id': '2603.10165'}}\"]", "2026-03-12.json(2,2): error PD202: a paper is an object, but Python's repr of an object, as a string, is here")]
    [InlineData("[{\"paper\": \"{'id': '2603.10165'}\"}]", "2026-03-12.json(1,12): error PD202: 'paper' is an object, but Python's repr")]
    [InlineData("[{\"paper\":{\"id\":\"2603.10165\",\"authors\":\"A\"}}]", "2026-03-12.json(1,40): error PD202: 'authors' is a list, but the string 'A'")]
    [InlineData("[{\"paper\":{\"id\":\"2603.10165\",\"authors\":[\"A\"]}}]", "2026-03-12.json(1,41): error PD202: 'authors' is an object")]
    [InlineData("[{\"paper\":{\"id\":\"2603.10165\",\"upvotes\":\"3\"}}]", "2026-03-12.json(1,40): error PD202: 'upvotes' is a whole number, but the string '3'")]
    [InlineData("[{\"paper\":{\"id\":\"2603.10165\",\"upvotes\":-1}}]", "2026-03-12.json(1,40): error PD208")]
    [InlineData("[{\"paper\":{\"id\":\"2603.10165\",\"title\":7}}]", "2026-03-12.json(1,38): error PD202: 'title' is a string, but the number 7")]
    [InlineData("[{\"paper\":{\"id\":\"2603.10165\",\"publishedAt\":\"soon\"}}]", "2026-03-12.json(1,44): warning PD205: 'soon'")]
    [InlineData("[{\"paper\":{\"id\":\"x1\"}}]", "2026-03-12.json(1,17): error PD207: 'x1'")]
    [InlineData("[{\"paper\":{}}]", "2026-03-12.json(1,11): error PD203: this paper has no 'id'")]
    [InlineData("[{\"name\":\"T\"}]", "2026-03-12.json(1,2): error PD203: this entry has neither 'paper', as Hugging Face's daily papers have it, nor 'title', as records of papers have it.")]
    [InlineData("[{\"paper\":{\"id\":\"2603.10165\",\n\"id\":\"2603.10166\"}}]", "2026-03-12.json(2,1): warning PD211: 'id' is given twice")]
    [InlineData("[{\"paper\":{\"id\":\"2603.10165\",\"title\":\"\\ud800\"}}]", "2026-03-12.json(1,38): error PD201: this string holds half")]
    [InlineData("{\"error\":\"Too many requests\"}", "2026-03-12.json(1,10): error PD212: this is an error reply of the API, not a day: Too many requests")]
    [InlineData("{\"paper\":{\"id\":\"2603.10165\"}}", "2026-03-12.json(1,1): error PD202: daily papers are a list, but an object with 'paper'")]
    [InlineData("{}", "2026-03-12.json(1,1): error PD202: daily papers are a list, but an object with no field")]
    [InlineData("7", "2026-03-12.json(1,1): error PD202: daily papers are a list of objects, but the number 7")]
    [InlineData("[{\"paper\":{\"id\":\"2603.10165\",\"githubRepo\":\"see the README\"}}]", "2026-03-12.json(1,43): warning PD206: 'see the README' is no http or https address")]
    [InlineData("[{\"paper\":{\"id\":\"2603.10165\",\"projectPage\":\"javascript:alert(1)\"}}]", "2026-03-12.json(1,44): warning PD206")]
    [InlineData("[{\"paper\":{\"id\":\"2603.10165\",\"submittedOnDailyAt\":\"2026-03-11T00:00:00Z\"}}]", "2026-03-12.json(1,51): error PD209: this paper was submitted to the day '2026-03-11', but the file's name says 2026-03-12; so it is with 1 of 1 papers")]
    [InlineData("[{\"é\":1,\"é\":2,\"paper\":{\"id\":\"2603.10165\"}}]", "2026-03-12.json(1,9): warning PD211")]
    public void Mistakes_are_reported_where_they_stand(string text, string start) => Readings.Reports(start, Name, text);

    [Fact]
    public void A_hundred_thousand_brackets_are_one_mistake() =>
        Readings.Reports("2026-03-12.json(1,65): error PD201", Name, new string('[', 100_000));

    [Fact]
    public void A_name_without_a_day_is_an_error() =>
        Readings.Reports("papers.json: error PD105", "papers.json", "[]");

    [Fact]
    public void An_empty_address_is_absent() =>
        Assert.Null(Assert.Single(Readings.Papers(Name, """[{"paper":{"id":"2603.10165","projectPage":"","githubRepo":null}}]""")).Project);
}
