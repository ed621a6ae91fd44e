using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Site.Addresses;
using Site.Diagnostics;
using Site.Papers;

namespace Site.Markdown;

/// <summary>Decides what a link in Markdown may lead to.</summary>
internal static class LinkPolicy
{
    /// <summary>In a stranger's text only whole addresses are links; anything else, a formula such as f[x](y) most likely, is shown as written.</summary>
    public static void ForStrangers(MarkdownDocument document, string markdown)
    {
        foreach (var link in document.Descendants<LinkInline>().ToArray())
        {
            if (IsOutside(link.Url)) MarkOutside(link);
            else link.ReplaceBy(new LiteralInline(markdown.Substring(link.Span.Start, link.Span.Length)), copyChildren: false);
        }

        foreach (var link in document.Descendants<AutolinkInline>().ToArray())
        {
            if (link.IsEmail) continue;
            if (IsOutside(link.Url)) link.GetAttributes().AddPropertyIfNotExist("rel", "nofollow noopener");
            else link.ReplaceBy(new LiteralInline($"<{link.Url}>"));
        }
    }

    /// <summary>The curator may also link into the site; links of another kind are errors. Gives the links into the site.</summary>
    public static IReadOnlyList<Located<string>> ForCurator(MarkdownDocument document, MarkdownSource source, DiagnosticBag diagnostics)
    {
        var siteLinks = new List<Located<string>>();
        foreach (var link in document.Descendants<LinkInline>().ToArray())
        {
            var url = link.GetDynamicUrl?.Invoke() ?? link.Url ?? "";
            if (url.StartsWith('#')) continue;
            if (IsOutside(url))
            {
                MarkOutside(link);
            }
            else if (IsInside(url))
            {
                link.GetDynamicUrl = null;
                link.Url = MarkdownText.RootMark + url.TrimStart('/');
                siteLinks.Add(new Located<string>(url, source.Place(link.Line, link.Column)));
            }
            else
            {
                Refuse(link, url);
            }
        }

        foreach (var link in document.Descendants<AutolinkInline>())
        {
            if (link.IsEmail) continue;
            if (IsOutside(link.Url)) link.GetAttributes().AddPropertyIfNotExist("rel", "nofollow noopener");
            else Refuse(link, link.Url);
        }

        return siteLinks;

        void Refuse(Inline link, string url) => diagnostics.Error(
            source.Place(link.Line, link.Column),
            Codes.BadLink,
            $"'{url}' cannot be linked to; links are http://, https:// and mailto: addresses, or paths from the site's root as tags/index.html.");
    }

    private static bool IsOutside(string? url) =>
        url is not null
        && (url.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || url.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            || url.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase));

    private static bool IsInside(string url)
    {
        var path = url.Split('#', '?')[0].TrimStart('/');
        return !url.StartsWith("//", StringComparison.Ordinal) && SitePath.TryParse(Uri.UnescapeDataString(path), out _);
    }

    // Nothing is loaded from another host: a picture of one becomes a link to it.
    private static void MarkOutside(LinkInline link)
    {
        if (link.IsImage)
        {
            link.IsImage = false;
            if (link.FirstChild is null) link.AppendChild(new LiteralInline(link.Url ?? ""));
        }

        link.GetAttributes().AddPropertyIfNotExist("rel", "nofollow noopener");
    }
}
