namespace Site.Tests.Browser;

/// <summary>The pictures of papers, where a site has some.</summary>
[Collection(BrowserTests.Name)]
public sealed class PictureTests(BrowserFixture browser)
{
    // The lines of text that a picture lies on.
    private const string Covered = """
        [...document.querySelectorAll('main .thumb')].flatMap(picture => {
          const at = picture.getBoundingClientRect();
          return [...(picture.closest('.card') || picture.parentElement).querySelectorAll('h2, h3 a, .byline, .gist, button, .marks a, .tags a, .prose p')].filter(e => {
            const range = document.createRange(), { right } = e.getBoundingClientRect();
            range.selectNodeContents(e);
            return [...range.getClientRects()].some(r => r.width > 1 && r.left < at.right - 1 && Math.min(r.right, right) > at.left + 1 && r.top < at.bottom - 1 && r.bottom > at.top + 1);
          }).map(e => e.textContent.slice(0, 60));
        })
        """;

    [Theory]
    [InlineData("files", 390, "light")]
    [InlineData("server", 1280, "dark")]
    public async Task Stand_beside_the_text_of_a_card_and_not_in_the_densest_lists(string site, int width, string scheme)
    {
        await using var reader = await browser.ReaderAsync(site, new View { Width = width, Scheme = scheme });
        foreach (var page in (string[])["index.html", "daily/2026-01-05.html", "for-you.html", "tags/agents.html"])
        {
            await reader.GoAsync(page);
            foreach (var view in (string[])["full", "compact"])
            {
                await reader.Page.SelectAsync("[data-choice=view]", view);
                Assert.True(await reader.EvaluateAsync<int>("[...document.querySelectorAll('main .thumb')].filter(e => e.offsetWidth > 50 && e.offsetHeight > 20).length") > 0, $"{page} has no picture that is {view}");
                Assert.Empty(await reader.EvaluateAsync<string[]>(Covered));
                foreach (var card in await reader.EvaluateAsync<string[]>("[...document.querySelectorAll('main .expand')].map(e => (e.click(), e.textContent))")) Assert.NotNull(card);
                Assert.Empty(await reader.EvaluateAsync<string[]>(Covered));
            }

            await reader.Page.SelectAsync("[data-choice=view]", "titles");
            Assert.Equal(0, await reader.EvaluateAsync<int>("[...document.querySelectorAll('main .thumb')].filter(e => e.offsetWidth > 0).length"));
            Assert.True(await reader.EvaluateAsync<double>("Math.max(...[...document.querySelectorAll('main .card:has(.thumb)')].map(e => e.offsetHeight))") < 120);
        }

        reader.AssertContent();
    }

    [Theory]
    [InlineData(390)]
    [InlineData(1280)]
    public async Task Are_shown_on_the_papers_page_and_leave_their_place_while_they_come(int width)
    {
        await using var reader = await browser.ReaderAsync("server", new View { Width = width });
        await reader.GoAsync("papers/everything.html");
        await reader.Find("main .thumb").LookAsync<int>("(found[0].scrollIntoView(), 0)");
        await reader.UntilAsync("document.querySelector('main .thumb').naturalWidth === 320");
        Assert.Equal(320d / 180, await reader.EvaluateAsync<double>("(e => e.offsetWidth / e.offsetHeight)(document.querySelector('main .thumb'))"), 0.05);
        Assert.Empty(await reader.EvaluateAsync<string[]>(Covered));
        // What else moved, the scripts' own buttons, is little.
        Assert.InRange(await reader.EvaluateAsync<double>("new Promise(done => new PerformanceObserver(list => done(list.getEntries().reduce((sum, e) => sum + e.value, 0))).observe({ type: 'layout-shift', buffered: true }) || setTimeout(() => done(0), 300))"), 0, 0.05);
        reader.AssertContent();
    }
}
