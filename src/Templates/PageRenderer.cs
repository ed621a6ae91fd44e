using System.Buffers;
using System.Collections.Concurrent;
using System.Net;
using System.Text;
using Scriban.Syntax;
using Site.Addresses;
using Site.Diagnostics;
using Site.Markdown;
using Site.Views;

namespace Site.Templates;

/// <summary>
/// Renders pages through the theme, from many threads at once: templates are shared, and each thread borrows a context.
/// </summary>
public sealed class PageRenderer(Theme theme, SiteView site, DiagnosticBag diagnostics)
{
    // No ConcurrentBag: it keeps what it holds per thread, and a context leads back to this, so that nothing of a build would ever be collected.
    private readonly ConcurrentQueue<ThemeContext> _idle = [];

    // Every page of a large site may have it, and each takes seconds to find out.
    private volatile bool _hasEndlessLoop;

    internal FragmentCache Fragments { get; } = new();

    /// <summary>Writes a page in its layout; a mistake of the template's becomes a diagnostic. After an endless loop no page is rendered.</summary>
    public void Render(PageView page, IBufferWriter<byte> output)
    {
        var root = page.Kind == "404" && site.Settings.BaseUrl is { } baseUrl ? baseUrl : page.Path.ToRoot;
        var completed = page with
        {
            Title = Title(page, root),
            Description = page.Description ?? (page.Described is null ? Words(page, "description", root) : null),
            Canonical = Canonical(page),
            Rss = Routes.PaperFeed.Rss.Value,
            Site = site.Settings,
        };
        if (Find(page.Kind + ".html") is { } template && Find(Theme.Layout) is { } layout)
            Render(template, layout, new PageValues(root, [("site", site), ("page", completed), .. page.Values]), 0, written => output.Write(written));
    }

    /// <summary>The template of a kind of page as shown to people.</summary>
    public string TemplateName(string kind) => $"{theme.ShownPath}/{kind}.html";

    /// <summary>Renders a template without layout, as feeds need it, for a place where only absolute addresses work.</summary>
    public void RenderFragment(string name, string root, IReadOnlyList<(string Name, object? Value)> values, IBufferWriter<byte> output)
    {
        if (Find(name) is { } template) Render(template, null, new PageValues(root, [("site", site), .. values]), 0, written => output.Write(written));
    }

    /// <summary>Renders a part of a page on its own, for <see cref="Fragments"/>.</summary>
    internal Markup RenderPart(ThemeTemplate partial, string root, (string Name, object? Value) value, int depth)
    {
        var part = Markup.Empty;
        Render(partial, null, new PageValues(root, [("site", site), value]), depth, written => part = new Markup(written.ToArray()));
        return part;
    }

    private string? Title(PageView page, string root)
    {
        var title = page.Title ?? Words(page, "title", root);
        return page.Number == 1 ? title : Words("pages.further", root, [("title", title), ("n", page.Number)]);
    }

    // What the words of the theme say of a page; null where they say nothing.
    private string? Words(PageView page, string part, string root) =>
        page.Variant is { } variant && Words($"pages.{page.Kind}.{variant}.{part}", root, page.Values) is { } words ? words : Words($"pages.{page.Kind}.{part}", root, page.Values);

    private string? Words(string key, string root, IReadOnlyList<(string Name, object? Value)> values)
    {
        if (!theme.Words.Has(key)) return null;
        var text = "";
        Render(theme.Words.Find(key, null, default), null, new PageValues(root, [("site", site), .. values]), 0, written => text = WebUtility.HtmlDecode(Encoding.UTF8.GetString(written)));
        return text;
    }

    private string? Canonical(PageView page) =>
        site.Settings.BaseUrl is { } baseUrl && !page.NoIndex ? baseUrl + (page.Path == Routes.Home ? "" : page.Path.Value) : null;

    private void Render(ThemeTemplate template, ThemeTemplate? layout, PageValues values, int depth, Action<ReadOnlySpan<byte>> take)
    {
        if (_hasEndlessLoop) return;
        var context = _idle.TryDequeue(out var idle) ? idle : new ThemeContext(this, theme);
        try
        {
            take(context.Render(template, layout, values, depth));
            _idle.Enqueue(context);
        }
        catch (ScriptRuntimeException e)
        {
            if (e is EndlessLoopException) _hasEndlessLoop = true;
            diagnostics.Error(TemplateParser.Place(e.Span.FileName ?? template.Path, e.Span), Codes.TemplateRuntime, $"{e.OriginalMessage.TrimEnd('.')}.");
        }
    }

    private ThemeTemplate? Find(string name)
    {
        if (theme.Template(name) is { } template) return template;
        diagnostics.Error(new Location($"{theme.ShownPath}/{name}"), Codes.MissingTemplate, "the theme has no such template, which a page needs.");
        return null;
    }
}
