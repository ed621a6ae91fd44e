using System.Buffers;
using System.Collections.Concurrent;
using Scriban;
using Scriban.Syntax;
using Site.Addresses;
using Site.Diagnostics;
using Site.Markdown;
using Site.Views;

namespace Site.Templates;

/// <summary>
/// Renders pages through the theme, from many threads at once: templates are shared, and each worker borrows a context.
/// </summary>
public sealed class PageRenderer(Theme theme, SiteView site, DiagnosticBag diagnostics)
{
    private readonly ConcurrentBag<ThemeContext> _idle = [];
    private readonly Fragments _fragments = new();
    private readonly ConcurrentDictionary<(string Root, string? Kind), CompiledTheme> _compiled = new();

    /// <summary>Writes a page in its layout; a mistake of the template's becomes a diagnostic.</summary>
    public void Render(PageView page, IBufferWriter<byte> output)
    {
        var root = page.Kind == "404" && site.Settings.BaseUrl is { } baseUrl ? baseUrl : page.Path.ToRoot;
        var completed = page with { Canonical = Canonical(page), Rss = Routes.PaperFeed.Rss.Value };
        if (Find(page.Kind + ".html") is { } template && Find(Theme.Layout) is { } layout)
            Render(template, layout, new PageValues(root, [("site", site), ("page", completed), .. page.Values]), page.Kind, written => output.Write(written));
    }

    private string? Canonical(PageView page) =>
        site.Settings.BaseUrl is { } baseUrl && !page.NoIndex ? baseUrl + (page.Path == Routes.Home ? "" : page.Path.Value) : null;

    /// <summary>The template of a kind of page as shown to people.</summary>
    public string TemplateName(string kind) => $"{theme.ShownPath}/{kind}.html";

    /// <summary>Renders a template without layout, as feeds need it, for a place where only absolute addresses work.</summary>
    public void RenderFragment(string name, string root, IReadOnlyList<(string Name, object? Value)> values, IBufferWriter<byte> output)
    {
        if (Find(name) is { } template) Render(template, null, new PageValues(root, [("site", site), .. values]), null, written => output.Write(written));
    }

    /// <summary>Renders a part of a page on its own, for <see cref="Fragments"/>.</summary>
    internal Markup RenderPart(Template partial, string root, (string Name, object? Value) value)
    {
        var part = Markup.Empty;
        Render(partial, null, new PageValues(root, [("site", site), value]), null, written => part = new Markup(written.ToArray()));
        return part;
    }

    private void Render(Template template, Template? layout, PageValues values, string? kind, Action<ReadOnlySpan<byte>> take)
    {
        var context = _idle.TryTake(out var idle) ? idle : new ThemeContext(this, theme, _fragments);
        try
        {
            take(context.Render(template, layout, values, Compiled(values.Root, kind)));
            _idle.Add(context);
        }
        catch (ScriptRuntimeException e)
        {
            var path = e.Span.FileName ?? template.SourceFilePath ?? theme.ShownPath;
            diagnostics.Error(TemplateParser.Place(path, e.Span), Codes.TemplateRuntime, $"{e.OriginalMessage.TrimEnd('.')}.");
        }
    }

    private CompiledTheme? Compiled(string root, string? kind) => theme.BoundNames is not { } boundNames ? null
        : _compiled.TryGetValue((root, kind), out var compiled) ? compiled
        : _compiled.GetOrAdd((root, kind), new CompiledTheme(new Known(site, root, kind, theme, boundNames)));

    private Template? Find(string name)
    {
        if (theme.Templates.TryGetValue(name, out var template)) return template;
        diagnostics.Error(new Location($"{theme.ShownPath}/{name}"), Codes.MissingTemplate, "the theme has no such template, which a page needs.");
        return null;
    }
}
