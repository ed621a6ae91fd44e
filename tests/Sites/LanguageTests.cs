namespace Site.Tests.Sites;

/// <summary>A site speaks the language of its settings.</summary>
public sealed class LanguageTests
{
    private const string Day = "papers:\n  - {title: One, authors: [Ada Lovelace, Bo Ek], upvotes: 1200}\n  - {title: Two, authors: [Ada Lovelace], upvotes: 1}\n";

    [Fact]
    public void German_has_its_dates_plurals_and_numbers()
    {
        using var site = Site("de-AT");

        Assert.Equal("de-AT", site.Page("index.html").DocumentElement.GetAttribute("lang"));
        Assert.Equal("ltr", site.Page("index.html").DocumentElement.GetAttribute("dir"));
        Assert.Equal("Donnerstag · 2 Artikel 12. März 2026", site.Page("index.html").QuerySelector("#latest")?.TextContent.Trim());
        Assert.Equal("Artikel vom 12. März 2026 · Paper Digest", site.Page("daily/2026-03-12.html").Title);
        Assert.Equal("11. Woche 2026", site.Page("weekly/2026-W11.html").QuerySelector("h1")?.TextContent);
        Assert.Equal("1.200 Stimmen · 12. März 2026\n · Ada Lovelace, Bo Ek", site.Page("monthly/2026-03.html").QuerySelector(".byline")?.TextContent);
        Assert.Equal(["1.200 Stimmen", "1 Stimme"], site.Page("index.html").QuerySelectorAll(".card .votes").Select(v => v.TextContent));
        Assert.Contains("<title>Paper Digest, Tag für Tag</title>", site.Text("daily.xml"), StringComparison.Ordinal);
        Assert.Contains("<language>de-AT</language>", site.Text("daily.xml"), StringComparison.Ordinal);
        Assert.Contains("star: \"Merken\"", site.Text(site.AllFiles(".js").Single(f => f.StartsWith("assets/reader.", StringComparison.Ordinal))), StringComparison.Ordinal);
    }

    [Fact]
    public void Chinese_has_one_form_and_dates_that_begin_with_the_year()
    {
        using var site = Site("zh-Hans");

        Assert.Equal("星期四 · 2 篇论文 2026年3月12日", site.Page("index.html").QuerySelector("#latest")?.TextContent.Trim());
        Assert.Equal("2026年第11周", site.Page("weekly/2026-W11.html").QuerySelector("h1")?.TextContent);
        Assert.Equal("1,200 票 · 2026年3月12日\n · Ada Lovelace、Bo Ek", site.Page("monthly/2026-03.html").QuerySelector(".byline")?.TextContent);
    }

    [Fact]
    public void What_is_known_of_a_day_is_said_in_the_language_of_the_site()
    {
        using var site = new SmallSite(
            ("site.yml", "language: de\n"),
            ("sources.yml", "sources: [{service: arxiv, categories: [cs.CL]}]"),
            ("ledger/2026-03.jsonl", """
                {"day":"2026-03-11","source":"arxiv","state":"quiet","by":"list","when":"2026-03-11T06:17:09Z","detail":"list-of","values":["2026-03-10"]}
                {"day":"2026-03-12","source":"arxiv","state":"partial","by":"missing","when":"2026-03-12T06:17:09Z","papers":12,"kept":2,"dropped":{"drop: survey":3,"keep":7},"detail":"part-of-category","values":["12","40","cs.CL"]}
                {"day":"2026-03-13","source":"arxiv","state":"waiting","by":"missing","when":"2026-03-13T06:17:09Z","detail":"0 of 40 in cs.CL"}
                """),
            ("digest/2026-03-12.yml", Day));
        site.Build();

        var lines = site.Page("status.html").QuerySelectorAll(".statuses li").Select(l => string.Join(' ', l.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))).ToArray();
        Assert.Contains("0 of 40 in cs.CL", lines[0], StringComparison.Ordinal);
        Assert.Contains("12 von 40 in cs.CL.", lines[1], StringComparison.Ordinal);
        Assert.Contains("mit „survey“ 3, ohne gesuchtes Wort 7.", lines[1], StringComparison.Ordinal);
        Assert.Contains("Ihre Liste neuer Artikel ist vom 10. März 2026.", lines[2], StringComparison.Ordinal);
        Assert.Contains("\"detail\": \"part-of-category\",", site.Text("status.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_language_without_words_is_told_and_the_words_are_English()
    {
        using var site = Site("he");

        Assert.Equal("rtl", site.Page("index.html").DocumentElement.GetAttribute("dir"));
        Assert.Equal("Thursday · 2 papers 12 March 2026", site.Page("index.html").QuerySelector("#latest")?.TextContent.Trim());
        Assert.Contains(site.Messages, m => m.EndsWith("site.yml(1,11): warning PD407: the theme has no words for the language 'he', so they are English; it has de, en, zh.", StringComparison.Ordinal));
    }

    [Fact]
    public void A_site_has_its_own_words_for_single_lines()
    {
        using var site = new SmallSite(("site.yml", "language: de\n"), ("words.yml", "menu:\n  latest: Heute\ncounts:\n  papers: {one: ein Aufsatz, other: '{n} Aufsätze'}\n"), ("digest/2026-03-12.yml", Day));
        site.Build();

        Assert.Equal(["Heute", "Neu", "Archiv"], site.Page("index.html").QuerySelectorAll(".menu a").Take(3).Select(a => a.TextContent));
        Assert.Equal("Donnerstag · 2 Aufsätze 12. März 2026", site.Page("index.html").QuerySelector("#latest")?.TextContent.Trim());
    }

    private static SmallSite Site(string language) => new SmallSite(("site.yml", $"language: {language}\n"), ("digest/2026-03-12.yml", Day)).Build();
}
