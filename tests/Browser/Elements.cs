using PuppeteerSharp;

namespace Site.Tests.Browser;

/// <summary>What a CSS selector finds on a reader's page, looked for anew at each use. What is done to one of them waits until it is there, and alone.</summary>
/// <param name="Choice">Which of those found are meant: "all", "first" or "last".</param>
public sealed record Elements(Reader Reader, string Selector, string Choice = "all")
{
    private const string Chosen = """
        const all = [...document.querySelectorAll(selector)];
        const found = choice === 'first' ? all.slice(0, 1) : choice === 'last' ? all.slice(-1) : all;
        const isVisible = e => e.checkVisibility({ visibilityProperty: true }) && e.getBoundingClientRect().width > 0 && e.getBoundingClientRect().height > 0;
        const text = e => e.innerText.replace(/\s+/g, ' ').trim();
        """;

    public Elements First => this with { Choice = "first" };

    public Elements Last => this with { Choice = "last" };

    public async Task ClickAsync() => await (await OneAsync()).ClickAsync();

    public async Task TypeAsync(string text) => await (await OneAsync()).TypeAsync(text);

    /// <summary>Enters a text at once, as if it were pasted.</summary>
    public async Task FillAsync(string text)
    {
        await (await OneAsync()).FocusAsync();
        await Reader.Page.Keyboard.SendCharacterAsync(text);
    }

    public async Task UploadAsync(string path) => await (await OneAsync(isVisible: false)).UploadFileAsync(path);

    public Task<int> CountAsync() => LookAsync<int>("found.length");

    /// <summary>The text of the only one, as it is laid out.</summary>
    public Task<string> TextAsync() => OneAsync<string>("found[0].innerText");

    /// <summary>What is typed into the only one.</summary>
    public Task<string> ValueAsync() => OneAsync<string>("found[0].value");

    public Task ExpectCountAsync(int count) => Reader.UntilAsync(count, CountAsync);

    public Task ExpectVisibleAsync() => ExpectAsync("visible", "isVisible(found[0]) ? 'visible' : 'hidden'");

    public Task ExpectHiddenAsync() => Reader.UntilAsync(true, () => LookAsync<bool>("!found.some(isVisible)"));

    public Task ExpectAttributeAsync(string name, string value) => ExpectAsync(value, $"found[0].getAttribute('{name}')");

    /// <summary>Expects as many as there are texts, with these texts in order; white space counts as one blank.</summary>
    public Task ExpectTextAsync(params string[] texts) =>
        Reader.UntilAsync(string.Join('\n', texts), () => LookAsync<string>("found.map(text).join('\\n')"));

    /// <summary>What an expression comes to in which <c>found</c> are the elements, <c>isVisible</c> tells whether one can be seen, and <c>text</c> gives its text.</summary>
    public Task<T> LookAsync<T>(string expression) =>
        Reader.Page.EvaluateFunctionAsync<T>($"(selector, choice) => {{ {Chosen} return {expression}; }}", Selector, Choice);

    private Task ExpectAsync(string expected, string expression) =>
        Reader.UntilAsync(expected, () => LookAsync<string>($"found.length === 1 ? {expression} : `${{found.length}} elements`"));

    private async Task<T> OneAsync<T>(string expression)
    {
        await ExpectCountAsync(1);
        return await LookAsync<T>(expression);
    }

    private async Task<IElementHandle> OneAsync(bool isVisible = true)
    {
        if (isVisible) await ExpectVisibleAsync();
        else await ExpectCountAsync(1);
        var found = await Reader.Page.QuerySelectorAllAsync(Selector);
        return Choice == "last" ? found[^1] : found[0];
    }
}
