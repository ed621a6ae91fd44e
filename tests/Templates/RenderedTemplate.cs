using System.Buffers;
using System.Text;
using Site.Addresses;
using Site.Diagnostics;
using Site.Markdown;
using Site.Templates;
using Site.Tests.Views;
using Site.Tests.Words;
using Site.Views;

namespace Site.Tests.Templates;

/// <summary>What becomes of one template as a page of a small site: what it writes, or its mistakes.</summary>
/// <param name="Output">Empty where there are mistakes.</param>
/// <param name="Mistakes">As the program shows them.</param>
public sealed record RenderedTemplate(string Output, string Mistakes)
{
    /// <param name="partials">By name.</param>
    /// <param name="values">What the template sees besides site, page and root.</param>
    public static RenderedTemplate Of(string template, IReadOnlyDictionary<string, string> partials, bool isInterpreted, params (string Name, object? Value)[] values)
    {
        var diagnostics = new DiagnosticBag();
        ThemeFile[] files =
        [
            new("page.html", template, "theme/page.html"),
            new(Theme.Layout, "{{ content }}", "theme/" + Theme.Layout),
            .. partials.Select(p => new ThemeFile($"partials/{p.Key}.html", p.Value, $"theme/partials/{p.Key}.html")),
        ];
        var assets = new Dictionary<string, SiteFile>
        {
            ["a.css"] = new(SitePath.Parse("assets/a.1.css"), "theme/assets/a.css", output => output.Write("a > b { content: '&' }\r\n"u8)),
            ["b.js"] = new(SitePath.Parse("assets/b.1.js"), "theme/assets/b.js", output => output.Write("'</Script>'"u8)),
        };
        var theme = Theme.Load(files, assets, "theme", ThemeWordFiles.English, diagnostics) with { IsInterpreted = isInterpreted, MostIterations = 10_000 };
        var page = new PageView { Kind = "page", Path = SitePath.Parse("a/b.html"), Title = "T", Values = [.. values] };
        var output = new ArrayBufferWriter<byte>();
        if (diagnostics.Sorted().Count == 0) new PageRenderer(theme, EmptySite.View(), diagnostics).Render(page, output);
        return new RenderedTemplate(Encoding.UTF8.GetString(output.WrittenSpan), string.Join('\n', diagnostics.Sorted()));
    }

    /// <summary>Values of all kinds.</summary>
    public static (string Name, object? Value)[] Values() =>
    [
        ("text", "<b> & \""),
        ("markup", new Markup("<b>")),
        ("nothing", null),
        ("number", 3),
        ("half", 1.5),
        ("yes", true),
        ("no", false),
        ("list", (string[])["a", "b", "b", "<"]),
        ("numbers", (int[])[3, 1, 2]),
        ("none", Array.Empty<string>()),
        ("dates", (DateView[])[new(new DateOnly(2025, 3, 12)), new(new DateOnly(2025, 3, 13))]),
    ];
}
