using System.Xml.Linq;

namespace Site.Tests.Sites;

/// <summary>Papers whose day nobody gave are shown under their month or year, and nowhere under a date that was made up.</summary>
public sealed class LibraryDaysTests : IDisposable
{
    private const string Library = """
        @article{a, title={Of a year}, year=2024, abstract={T.}}
        @article{b, title={Of a month}, year=2024, month=jan, abstract={T.}}
        @article{c, title={Of an arXiv id}, year=2024, eprint={2402.00001}, archiveprefix={arXiv}, abstract={T.}}
        @article{d, title={Of a day}, date={2024-01-01}, abstract={T.}}
        @article{e, title={Of an old year}, year=2019, abstract={T.}}
        @article{f, title={Of no year}, abstract={T.}}
        """;

    private readonly SmallSite _site = new(("digest/library.bib", Library), ("tags.yml", "- {name: All, phrases: [of]}\n"));

    public void Dispose() => _site.Dispose();

    [Fact]
    public void Each_stands_where_it_is_known_to_belong()
    {
        _site.Build();
        Assert.Equal(["2019", "2024", "2024-01", "2024-01-01", "2024-02"], _site.Days);
        Assert.Equal(["2402.00001", "of-a-day", "of-a-month", "of-a-year", "of-an-old-year"], _site.Papers);
        Assert.Equal(["2024", "January 2024", "1 January 2024", "2019", "February 2024"],
            ((string[])["of-a-year", "of-a-month", "of-a-day", "of-an-old-year", "2402.00001"]).Select(p => _site.Fact(p, "Appears on")));
        Assert.Equal(
            [
                "digest/library.bib(1,37): warning PD215: this entry names no month, so it stands under 2024; give it a 'month', or name the file for a day, as 2026-01-05.bib. It is so 2 more times in this file; --all shows each.",
                "digest/library.bib(6,1): warning PD306: nothing tells the day or year of this paper, so it is left out: 'Of no year'.",
            ],
            _site.Messages);
    }

    [Fact]
    public void Pages_name_no_day_that_nobody_gave()
    {
        _site.Build();
        Assert.Equal("2024", _site.Page("daily/2024.html").QuerySelector("h1")?.TextContent);
        Assert.Equal("Of no known month · Archive", _site.Page("daily/2024.html").QuerySelector(".kicker")?.TextContent);
        Assert.Equal("January 2024", _site.Page("daily/2024-01.html").QuerySelector("h1")?.TextContent);
        Assert.Equal("2024-01", _site.Page("papers/of-a-month.html").QuerySelector(".facts time")?.GetAttribute("datetime"));
        foreach (var path in (string[])["papers/of-a-year.html", "papers/of-a-month.html", "papers/of-an-old-year.html", "daily/2019.html"])
        {
            var main = _site.Page(path).QuerySelector("main")?.TextContent ?? "";
            Assert.DoesNotContain("1 January 2019", main, StringComparison.Ordinal);
            Assert.DoesNotContain("Monday", main, StringComparison.Ordinal);
            Assert.DoesNotContain("Week", main, StringComparison.Ordinal);
        }

        var archive = _site.Page("daily/index.html");
        Assert.Equal(["1 paper of 2024, its month not known", "1 paper of February, its day not known", "1 paper of January, its day not known", "1 paper of 2019, its month not known"],
            archive.QuerySelectorAll(".whole").Select(w => w.TextContent));
        Assert.Equal(["../daily/2024-01-01.html"], archive.QuerySelectorAll(".calendar a").Select(a => a.GetAttribute("href")));
        Assert.Equal("5 papers on 1 day", archive.QuerySelector(".lead")?.TextContent.Split('.')[0]);
        Assert.True(_site.Has("monthly/2024-02.html"));
        Assert.False(_site.Has("monthly/2019-01.html"));
        Assert.True(_site.Has("weekly/2024-W01.html"));
        Assert.False(_site.Has("weekly/2024-W05.html"));
        Assert.Equal(2, _site.Page("monthly/2024-01.html").QuerySelectorAll("ol.cards > li").Length);
    }

    [Fact]
    public void Feeds_and_the_sitemap_name_no_day_that_nobody_gave()
    {
        _site.Build();
        var items = XDocument.Parse(_site.Text("rss.xml")).Descendants("item").ToDictionary(i => i.Element("title")?.Value ?? "", i => i.Element("pubDate")?.Value);
        Assert.Equal("Mon, 01 Jan 2024 12:00:00 GMT", items["Of a day"]);
        Assert.Equal([null, null, null, null], items.Where(i => i.Key != "Of a day").Select(i => i.Value));
        Assert.DoesNotContain("2019-01-01", _site.Text("feed.json"), StringComparison.Ordinal);
        Assert.DoesNotContain("2019-01-01", _site.Text("sitemap.xml"), StringComparison.Ordinal);
        Assert.Contains("2019: 1 paper", _site.Text("daily.xml"), StringComparison.Ordinal);
        XNamespace atom = "http://www.w3.org/2005/Atom";
        Assert.All(XDocument.Parse(_site.Text("atom.xml")).Descendants(atom + "entry"), e => Assert.NotNull(e.Element(atom + "updated")));
    }

    [Fact]
    public void A_library_without_any_day_is_a_site()
    {
        using var site = new SmallSite(("digest/library.bib", "@book{a, title={Of a year}, year=1962, abstract={T.}}\n@book{b, title={Another}, year=1970, abstract={T.}}"));
        site.Build();
        Assert.Equal(["1962", "1970"], site.Days);
        Assert.Contains("1970", site.Page("index.html").QuerySelector("#latest")?.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("day", site.Page("index.html").QuerySelector(".stats")?.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_library_of_two_thousand_entries_is_at_most_one_warning_a_kind()
    {
        string[] types = ["article", "inproceedings", "misc", "book", "phdthesis", "techreport"];
        var library = string.Concat(Enumerable.Range(1, 2000).Select(i => (i % 4) switch
        {
            0 => $"@misc{{key{i}, title={{{{On}} the {i}th small thing}}, author={{Doe, Ann and Roe, Bo and others}}, year={{{2010 + (i % 15)}}}, eprint={{{10 + (i % 15)}{1 + (i % 9):00}.{i:00000}}}, archivePrefix={{arXiv}}, primaryClass={{cs.LG}}}}\n\n",
            1 => $"@{types[i % types.Length]}{{key{i},\n  title = {{A study of {i} things}},\n  author = {{Doe, A. and Roe, B.}},\n  journal = {{Journal of Things}},\n  volume = {{{i}}},\n  pages = {{1--9}},\n  year = {{{1960 + (i % 60)}}},\n  publisher = {{P}}\n}}\n\n",
            2 => $"@{types[i % types.Length]}{{key{i}, title=\"Proceedings paper {i}\", author=\"Ann Doe\", booktitle=\"Conference\", crossref={{conf{i % 7}}}, year=2001, journal=unknownmacro, doi={{{(i % 3 == 0 ? "none" : $"10.1000/{i}")}}}, url={{see the {i}th page}}}}\n",
            _ => $"@article{{key{i - (i % 400)}, title={{Paper {i}}}, title={{Paper {i}}}, year={{in press}}}}\n",
        }));
        using var site = new SmallSite(("digest/library.bib", library));
        site.Build();
        Assert.Equal(1500, site.Papers.Count);
        Assert.Equal(site.Messages.Count, site.Messages.Select(m => m.Split(": warning ")[1][..5]).Distinct().Count());
        Assert.All(site.Messages, m => Assert.Contains("more times in this file", m, StringComparison.Ordinal));
    }
}
