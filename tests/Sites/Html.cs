using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Site.Tests.Sites;

/// <summary>Looks into the HTML of finished pages as a browser without scripts does.</summary>
public static class Html
{
    private static readonly HtmlParser Parser = new(new HtmlParserOptions { IsScripting = false });

    public static IHtmlDocument Parse(string html) => Parser.ParseDocument(html);

    /// <summary>Every element of a page in order, those of templates included.</summary>
    public static IEnumerable<IElement> Elements(string html) => Elements(Parse(html));

    /// <summary>The text of every element of a name.</summary>
    public static IReadOnlyList<string> Texts(string html, string element) => [.. Parse(html).QuerySelectorAll(element).Select(e => e.TextContent.Trim())];

    /// <summary>The text of a page.</summary>
    public static string Text(string html) => Parse(html).DocumentElement.TextContent.Trim();

    private static IEnumerable<IElement> Elements(INode parent) => parent.ChildNodes.OfType<IElement>()
        .SelectMany(e => Elements(e is IHtmlTemplateElement template ? template.Content : e).Prepend(e));
}
