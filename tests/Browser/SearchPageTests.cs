namespace Site.Tests.Browser;

[Collection(BrowserTests.Name)]
public sealed class SearchPageTests(BrowserFixture browser)
{
    [Theory]
    [InlineData("zebra", "1 paper")]
    [InlineData("zeb", "1 paper")]
    [InlineData("zoller", "17 papers")]
    [InlineData("topic:vision", "17 papers")]
    [InlineData("author:hopper", "17 papers")]
    [InlineData("day:2026-01-02", "3 papers")]
    [InlineData("day:2025-12 author:hopper", "7 papers")]
    [InlineData("has:code", "2 papers")]
    [InlineData("has:code -tag:vision", "1 paper")]
    [InlineData("\"a machine has made\"", "1 paper")]
    [InlineData("\"Machine has-MADE\" short", "1 paper")]
    [InlineData("\"made machine\"", "No paper found.")]
    [InlineData("\"which nobody\" -\"of day 2\"", "10 papers so far, 3 left to look through")]
    [InlineData("\"that read\" -\"let agents\"", "No paper found.")]
    [InlineData("of the", "These words are too common to search for.")]
    [InlineData("nothingofthekind", "No paper found.")]
    [InlineData("zerba", "Searched for “zebra”: nothing has “zerba”. 1 paper")]
    [InlineData("topic:vison", "No paper has “topic:vison”. No paper found.")]
    [InlineData("lang:zebra", "There is no filter “lang:”; there are topic:, author:, day:, year: and has:. No paper has all of this. These come closest:")]
    [InlineData("2601.00001", "1 paper")]
    [InlineData("https://arxiv.org/abs/2601.00001v2", "1 paper")]
    [InlineData("10.48550/arXiv.2601.00001", "1 paper")]
    [InlineData("doi:10.1000/XYZ123", "1 paper")]
    [InlineData("year:2025 zoller", "7 papers")]
    [InlineData("論文", "1 paper")]
    [InlineData("文論", "No paper found.")]
    public async Task Finds_what_is_typed(string query, string status)
    {
        await using var reader = await browser.ReaderAsync("files");
        await reader.GoAsync("search.html");
        await reader.Find("#search-input").FillAsync(query);
        await reader.Find("#search-status").ExpectTextAsync(status);
        Assert.Equal(reader.Address("search.html?q=") + Uri.EscapeDataString(query), reader.Page.Url);
        reader.AssertContent();
    }

    [Theory]
    [InlineData("files")]
    [InlineData("server")]
    public async Task Answers_a_shared_address_with_marked_hits_that_lead_to_their_papers(string site)
    {
        await using var reader = await browser.ReaderAsync(site);
        await reader.GoAsync("search.html?q=zebra");
        var hit = reader.Find("#search-results h3 a");
        await hit.ExpectTextAsync(SmallDigest.Hostile);
        await reader.Find("#search-results mark").First.ExpectTextAsync("zebra");
        await reader.Find("#search-results :is(script, img, b)").ExpectCountAsync(0);

        await reader.PressAsync("/");
        await reader.PressAsync("ArrowDown");
        await reader.PressAsync("ArrowUp");
        await reader.UntilAsync("document.activeElement.id === 'search-input'");
        await reader.PressAsync("ArrowDown");
        await reader.PressAsync("Enter");
        await reader.ArriveAsync("papers/hostile.html");
        reader.AssertContent();
    }

    [Fact]
    public async Task Shows_the_formulas_of_titles()
    {
        await using var reader = await browser.ReaderAsync("files");
        await reader.GoAsync("search.html?q=narrowest telephones");
        await reader.Find("#search-results h3 mark").First.ExpectTextAsync("Narrowest");
        Assert.Equal("O(n² log n), n2", await reader.EvaluateAsync<string>("""
            (() => {
              const [math] = document.querySelectorAll('#search-results h3 math');
              return [math.getAttribute('alttext'), ...[...math.querySelectorAll('msup')].filter(part => part instanceof MathMLElement).map(part => part.textContent)].join(', ');
            })()
            """));
        reader.AssertContent();
    }

    [Theory]
    [InlineData("2601.00001")]
    [InlineData("https://doi.org/10.1000/xyz123")]
    public async Task Goes_straight_to_the_paper_of_an_id(string id)
    {
        await using var reader = await browser.ReaderAsync("files");
        await reader.GoAsync("search.html");
        await reader.Find("#search-input").FillAsync(id);
        await reader.PressAsync("Enter");
        await reader.ArriveAsync("papers/everything.html");
        await reader.Page.GoBackAsync();
        await reader.Find("#search-results h3 a").ExpectCountAsync(1);
        reader.AssertContent();
    }

    [Fact]
    public async Task Narrows_counts_and_sorts_what_is_found()
    {
        await using var reader = await browser.ReaderAsync("files");
        await reader.GoAsync("search.html?q=zoller");
        await reader.Find("#search-status").ExpectTextAsync("17 papers");
        await reader.Find("[data-facet=year]").LookAsync<object?>("found[0].focus()");
        await reader.Find("[data-facet=year] option[value='2025']").ExpectTextAsync("2025 (7)");
        await reader.Page.SelectAsync("[data-facet=year]", "2025");
        await reader.Find("#search-status").ExpectTextAsync("7 papers");
        Assert.Equal("zoller year:2025", await reader.Find("#search-input").ValueAsync());
        await reader.Page.SelectAsync("#search-sort", "votes");
        await reader.Find("#search-results h3 a").First.ExpectTextAsync("Agents that read images, part 2.3");
        await reader.Page.SelectAsync("[data-facet=year]", "");
        await reader.Page.SelectAsync("#search-sort", "newest");
        await reader.Find("#search-status").ExpectTextAsync("17 papers");
        Assert.Contains("5 January 2026", await reader.Find("#search-results .byline").First.TextAsync(), StringComparison.Ordinal);
        reader.AssertContent();
    }

    [Fact]
    public async Task Keeps_words_as_followed_and_says_what_to_do_where_nothing_is_found()
    {
        await using var reader = await browser.ReaderAsync("files");
        await reader.GoAsync("search.html?q=zebra");
        await reader.Find("#search-keep").ClickAsync();
        await reader.Find("#search-keep").ExpectAttributeAsync("aria-pressed", "true");
        await reader.GoAsync("search.html?q=qqqqq");
        await reader.Find("#search-none a").First.ExpectVisibleAsync();
        await reader.Find("#search-keep").ExpectHiddenAsync();
        await reader.GoAsync("for-you.html");
        await reader.Find("#followed button").ExpectCountAsync(1);
        reader.AssertContent();
    }
}
