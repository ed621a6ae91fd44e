using Site.Tests.Feeds;

namespace Site.Tests.Pipelines;

/// <summary>What lists of papers tell readers, reference managers and those who show a link to them, with the theme of the repository.</summary>
public sealed class ListPagesTests : IDisposable
{
    private readonly FeedSite _site = new FeedSite()
        .Day("2026-01-05", Paper("One", 3) + "\n" + Paper("Two", 5))
        .Day("2026-01-06", Paper("Three", 4))
        .Build();

    [Theory]
    [InlineData("daily/2026-01-05.html", 2)]
    [InlineData("tags/agents.html", 3)]
    [InlineData("weekly/2026-W02.html", 3)]
    [InlineData("monthly/2026-01.html", 3)]
    [InlineData("authors/ada-lovelace.html", 3)]
    public void Every_list_offers_its_papers_to_reference_managers(string page, int papers) =>
        Assert.Equal(papers, _site.Text(page).Split("<span class=Z3988 title=\"ctx_ver=Z39.88-2004&amp;").Length - 1);

    [Theory]
    [InlineData("tags/agents.html")]
    [InlineData("weekly/2026-W02.html")]
    public void Topics_and_weeks_show_cards(string page)
    {
        var html = _site.Text(page);
        Assert.Contains("<div class=\"tools\"", html);
        var card = html.Split("<article class=\"card\"")[1].Split("</article>")[0];
        string[] parts = ["on agents</a></h3>", "<p class=byline>Ada Lovelace", "The text of", "<time datetime=\"2026-01-0", "<span class=votes>", ">PDF</a>", ">Code</a>", "tags/agents.html\">Agents</a>", "tags/vision.html\">Vision</a>"];
        Assert.All(parts, part => Assert.Contains(part, card));
        Assert.Equal(3, html.Split("<article class=\"card\"").Length - 1);
    }

    [Fact]
    public void Weeks_and_months_begin_with_the_most_votes()
    {
        foreach (var page in (string[])["weekly/2026-W02.html", "monthly/2026-01.html"])
        {
            var html = _site.Text(page);
            int[] places = [.. ((string[])["Two on", "Three on", "One on"]).Select(t => html.IndexOf(t, StringComparison.Ordinal))];
            Assert.Equal(places.Order(), places);
            Assert.Contains("3 papers by votes</h2>", html);
        }
    }

    [Fact]
    public void Without_votes_no_list_says_to_be_by_votes()
    {
        using var site = new FeedSite().Day("2026-01-05", PaperWithoutVotes("One") + "\n" + PaperWithoutVotes("Two")).Build();
        foreach (var page in (string[])["weekly/2026-W02.html", "monthly/2026-01.html"])
        {
            Assert.Contains("2 papers</h2>", site.Text(page));
            foreach (var word in (string[])["by votes", "class=votes", "data-votes", " votes ·"]) Assert.DoesNotContain(word, site.Text(page));
        }
    }

    [Fact]
    public void An_authors_page_says_what_it_is_to_those_who_show_a_link_to_it()
    {
        var html = _site.Text("authors/ada-lovelace.html");
        string[] topics =
        [
            "property=og:title content=\"Ada Lovelace\"", "property=og:type content=\"profile\"", "property=og:site_name content=\"Daily Papers\"",
            "property=og:url content=\"https://example.org/digest/authors/ada-lovelace.html\"", "property=og:description content=\"3 papers", "<meta name=twitter:card content=summary>",
        ];
        Assert.All(topics, topic => Assert.Contains(topic, html));
    }

    public void Dispose() => _site.Dispose();

    private static string PaperWithoutVotes(string name) => $"""
        - title: {name} on agents
          abstract: The text of {name}.
        """;

    private static string Paper(string name, int votes) => $"""
        - title: {name} on agents
          arxiv: "2601.0000{votes}"
          authors: [Ada Lovelace, Bo Ek]
          upvotes: {votes}
          code: https://github.com/ada/{name}
          abstract: The text of {name}, with an image.
        """;
}
