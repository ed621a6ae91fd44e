namespace Site.Tests.Browser;

/// <summary>How a list is shown: what of it, in which order, and where one comes back to.</summary>
[Collection(BrowserTests.Name)]
public sealed class ListTests(BrowserFixture browser)
{
    private const string Day = "daily/2026-01-05.html";
    private const string Shown = "main .cards > li:not([hidden]) .card";

    [Theory]
    [InlineData("files", 390)]
    [InlineData("server", 1280)]
    public async Task Shows_what_is_unread_starred_or_wanted(string site, int width)
    {
        await using var reader = await browser.ReaderAsync(site, new View { Width = width });
        await reader.GoAsync(Day);
        await reader.Find(Shown).ExpectCountAsync(6);
        await reader.Find(".card .star").First.ClickAsync();
        await reader.Find(".card .mark").First.ClickAsync();
        await reader.Find(".card .not").Last.ClickAsync();
        foreach (var (show, count) in ((string, int)[])[("wanted", 5), ("unread", 4), ("starred", 1), ("followed", 0), ("all", 6)])
        {
            await reader.Page.SelectAsync("[data-choice=show]", show);
            await reader.Find(Shown).ExpectCountAsync(count);
            await reader.Find(".shown").ExpectTextAsync(count == 6 ? "" : $"{count} of 6 papers shown");
        }

        // The choice holds on the next page; the topic is of this one.
        await reader.Page.SelectAsync("[data-choice=show]", "unread");
        await reader.GoAsync("daily/2026-01-02.html");
        Assert.Equal("unread", await reader.Find("[data-choice=show]").ValueAsync());
        await reader.GoAsync(Day);
        await reader.Find(Shown).ExpectCountAsync(4);
        await reader.Page.SelectAsync(".by-topic", "vision");
        await reader.Find(Shown).ExpectCountAsync(3);
        reader.AssertContent();
    }

    [Fact]
    public async Task Is_compact_on_phones_and_full_elsewhere_until_one_is_chosen()
    {
        await using var phone = await browser.ReaderAsync("files", new View { Width = 390, Height = 844 });
        await phone.GoAsync(Day);
        Assert.Equal("compact", await phone.Find("[data-choice=view]").ValueAsync());
        Assert.True(await phone.EvaluateAsync<double>("document.querySelector('.cards > li:nth-child(3)').offsetHeight") < 260);
        await phone.Page.SelectAsync("[data-choice=view]", "titles");
        await phone.GoAsync("daily/2026-01-02.html");
        Assert.True(await phone.EvaluateAsync<double>("document.querySelector('.cards > li').offsetHeight") < 56);

        await using var desk = await browser.ReaderAsync("files");
        await desk.GoAsync(Day);
        Assert.Equal("full", await desk.Find("[data-choice=view]").ValueAsync());
        await desk.Find(".card .tags").First.ExpectVisibleAsync();
        phone.AssertContent();
        desk.AssertContent();
    }

    [Theory]
    [InlineData("daily/2026-01-05.html")]
    [InlineData("monthly/2026-01.html")]
    [InlineData("authors/ada-lovelace.html")]
    [InlineData("search.html?q=agents")]
    [InlineData("reading-list.html")]
    public async Task Has_actions_for_a_thumb_on_every_paper(string page)
    {
        await using var reader = await browser.ReaderAsync("files", new View { Width = 390, Height = 844 });
        await reader.GoAsync("daily/2026-01-02.html");
        await reader.Find(".card .star").First.ClickAsync();
        await reader.GoAsync(page);
        await reader.UntilAsync("document.querySelectorAll('main .card .acts').length > 0");
        var small = await reader.Find("main .card .acts button").LookAsync<int>("found.filter(e => isVisible(e) && (e.offsetWidth < 44 || e.offsetHeight < 44)).length");
        Assert.Equal(0, small);
        Assert.Equal(0, await reader.EvaluateAsync<int>("[...document.querySelectorAll('main .card[data-paper]')].filter(card => !card.querySelector('.star')).length"));
        reader.AssertContent();
    }

    [Fact]
    public async Task Marks_what_is_followed_and_puts_it_first()
    {
        await using var reader = await browser.ReaderAsync("files");
        await reader.GoAsync("for-you.html");
        await reader.Find("#follow-words").FillAsync("zebra");
        await reader.PressAsync("Enter");
        await reader.Find("#followed button").ExpectTextAsync("“zebra”");
        await reader.GoAsync("authors/grace-hopper.html");
        await reader.Find("[data-follow=authors]").ClickAsync();
        await reader.Find("[data-follow=authors]").ExpectAttributeAsync("aria-pressed", "true");

        await reader.GoAsync(Day);
        await reader.Find(".card[data-followed]").ExpectCountAsync(5);
        Assert.Equal("zebra", await reader.EvaluateAsync<string>("[...new Set([...CSS.highlights.get('followed')].map(String))].join()"));
        await reader.Page.SelectAsync("[data-choice=order]", "followed");
        await reader.Find(".cards > li:last-child h3 a").ExpectTextAsync("ت Bare 論文");
        await reader.Page.SelectAsync("[data-choice=show]", "followed");
        await reader.Find(Shown).ExpectCountAsync(5);

        await reader.GoAsync("for-you.html");
        await reader.Find("#followed button").First.ClickAsync();
        await reader.Find("#followed button").ExpectTextAsync("“zebra”");
        reader.AssertContent();
    }

    [Theory]
    [InlineData("image", "An image here", true)]
    [InlineData("image", "Many images.", true)]
    [InlineData("image", "Imaged", false)]
    [InlineData("RAG", "a rag doll", false)]
    [InlineData("RAG", "RAGs are", true)]
    [InlineData("text to image", "Text-to-Image models", true)]
    [InlineData("world model", "world\nmodels", true)]
    [InlineData("C++", "in C++ code", true)]
    [InlineData(".NET", "on .NET here", true)]
    [InlineData("(a|b)+", "aaaa", false)]
    [InlineData("論文", "論文 here", true)]
    public async Task Follows_phrases_as_the_vocabulary_has_them(string phrase, string text, bool found)
    {
        await using var reader = await browser.ReaderAsync("files");
        await reader.GoAsync("404.html");
        Assert.Equal(found, await reader.Page.EvaluateFunctionAsync<bool>("(phrase, text) => text.search(mine.phrase(phrase)) >= 0", phrase, text));
    }

    [Fact]
    public async Task Says_what_is_new_since_the_last_visit_and_not_what_is_listed_again()
    {
        await using var reader = await browser.ReaderAsync("files");
        await reader.GoAsync("for-you.html");
        await reader.Find("#new-status").ExpectTextAsync("This is your first visit: these are the newest papers.");
        await reader.EvaluateAsync<object?>("mine.change(kept => { kept.latest = '2026-01-01'; kept.at = 0; })");
        await reader.GoAsync("for-you.html");
        await reader.Find("#new-status").ExpectTextAsync("9 papers since your last visit.");
        await reader.Find(Shown).ExpectCountAsync(9);
        await reader.Find("#new-all").ClickAsync();
        Assert.True(await reader.Find(Shown).CountAsync() > 9);
        reader.AssertContent();
    }

    [Theory]
    [InlineData("files", "daily/2026-01-05.html")]
    [InlineData("server", "daily/2026-01-05.html")]
    [InlineData("files", "search.html?q=agents")]
    public async Task Back_is_where_one_left(string site, string page)
    {
        await using var reader = await browser.ReaderAsync(site, new View { Width = 390, Height = 500 });
        // As where the browser keeps no pages.
        await reader.Page.EvaluateExpressionOnNewDocumentAsync("addEventListener('unload', () => {})");
        await reader.GoAsync(page);
        var card = reader.Find("main .cards > li:nth-child(5) h3 a");
        await card.ExpectCountAsync(1);
        await reader.EvaluateAsync<object?>("document.querySelector('main .cards > li:nth-child(5)').scrollIntoView({ block: 'center' })");
        var left = await reader.EvaluateAsync<string>("document.querySelector('main .cards > li:nth-child(5) .card').dataset.paper");
        await card.ClickAsync();
        await reader.ArriveAsync(left);
        await reader.Page.GoBackAsync();
        await reader.UntilAsync($"document.activeElement.closest('.card')?.dataset.paper === '{left}'");
        await reader.UntilAsync("(({ top, bottom }) => top > 0 && bottom < innerHeight)(document.activeElement.getBoundingClientRect())");
    }

    [Fact]
    public async Task Of_topics_and_names_are_sorted_and_filtered()
    {
        await using var reader = await browser.ReaderAsync("files");
        await reader.GoAsync("tags/index.html");
        await reader.Find("#topics li > a > span:first-child").First.ExpectTextAsync("Agents");
        await reader.Page.SelectAsync("[data-sort=topics]", "count");
        var counts = await reader.Find("#topics li").LookAsync<int[]>("found.map(item => +item.dataset.count)");
        Assert.Equal(counts.OrderDescending(), counts);
        await reader.Page.SelectAsync("[data-sort=topics]", "growth");
        var growth = await reader.Find("#topics li").LookAsync<int[]>("found.map(item => +item.dataset.growth)");
        Assert.Equal(growth.OrderDescending(), growth);

        await reader.GoAsync("authors/letters/other.html");
        var names = reader.Find("#names li:not([hidden])");
        await names.ExpectCountAsync(3);
        await reader.Find("[data-filter=names]").FillAsync("ZOLLER 2");
        await names.ExpectCountAsync(1);
        reader.AssertContent();
    }

    [Fact]
    public async Task At_home_is_the_whole_day_and_the_site_is_introduced_once()
    {
        await using var reader = await browser.ReaderAsync("sample files");
        await reader.GoAsync("index.html");
        await reader.Find(".hero .lead").ExpectVisibleAsync();
        Assert.Equal(58, await reader.Find("main .cards .card").CountAsync());
        await reader.GoAsync("index.html");
        await reader.Find(".hero .lead").ExpectHiddenAsync();
        await reader.Find(".hero .stats").ExpectVisibleAsync();
        reader.AssertContent();
    }

    [Fact]
    public async Task Says_once_which_sentences_a_machine_wrote()
    {
        await using var reader = await browser.ReaderAsync("files");
        await reader.GoAsync("daily/2025-12-30.html");
        await reader.Find(".card .by-machine").ExpectTextAsync("A short text.");
        await reader.Find(".machine-note").ExpectVisibleAsync();
        await reader.GoAsync("daily/2025-12-31.html");
        await reader.Find(".machine-note").ExpectHiddenAsync();
        reader.AssertContent();
    }
}
