using System.Net;
using System.Text.RegularExpressions;

namespace Site.Tests.Sites;

/// <summary>Looks into the HTML of finished pages. Pages escape "&gt;" everywhere, so a tag ends at the first one.</summary>
public static partial class Html
{
    /// <summary>Every tag with its attributes, values decoded.</summary>
    public static IEnumerable<(string Tag, IReadOnlyDictionary<string, string> Attributes)> Tags(string html) =>
        Tag().Matches(html).Select(tag => (
            tag.Groups[1].Value.ToLowerInvariant(),
            (IReadOnlyDictionary<string, string>)Attribute().Matches(tag.Groups[2].Value)
                .GroupBy(a => a.Groups[1].Value.ToLowerInvariant())
                .ToDictionary(a => a.Key, a => WebUtility.HtmlDecode(a.First().Groups["value"].Value))));

    /// <summary>The text of every element of a name, without marks and decoded.</summary>
    public static IReadOnlyList<string> Texts(string html, string element) =>
        [.. Regex.Matches(html, $@"<{element}(?:\s[^>]*)?>(.*?)</{element}>", RegexOptions.Singleline).Select(m => Text(m.Groups[1].Value))];

    /// <summary>The text of a page.</summary>
    public static string Text(string html) => WebUtility.HtmlDecode(AnyTag().Replace(html, "")).Trim();

    [GeneratedRegex(@"<([a-zA-Z][a-zA-Z0-9-]*)((?:\s[^>]*)?)>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"\s([a-zA-Z][a-zA-Z-]*)\s*=\s*(?:""(?<value>[^""]*)""|(?<value>[^\s""'=<>`]+))")]
    private static partial Regex Attribute();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex AnyTag();
}
