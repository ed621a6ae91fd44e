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
        await reader.PressAsync("Enter");
        await reader.ArriveAsync("papers/hostile.html");
        reader.AssertContent();
    }
}
