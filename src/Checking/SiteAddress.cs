using System.Buffers;
using System.Text;

namespace Site.Checking;

/// <summary>Takes an address apart as the URL standard does (https://url.spec.whatwg.org/#url-parsing).</summary>
internal static class SiteAddress
{
    private static readonly SearchValues<byte> SchemeEnds = SearchValues.Create(":/\\?#"u8);
    private static readonly char[] Trimmed = [.. Enumerable.Range(0, ' ' + 1).Select(c => (char)c)];

    /// <summary>Whether it begins with a scheme as "https:".</summary>
    public static bool HasScheme(ReadOnlySpan<byte> address) =>
        char.IsAsciiLetter((char)address[0]) && address.IndexOfAny(SchemeEnds) is var end and > 0 && address[end] == ':';

    /// <summary>White space around it, and line ends and tabs in it, are no part of an address.</summary>
    public static string Normalize(string link) =>
        link.Trim(Trimmed).Replace("\r", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal).Replace("\t", "", StringComparison.Ordinal);

    /// <summary>Whether a normalized address has a scheme, or the name of a host.</summary>
    public static bool IsElsewhere(string link)
    {
        if (link.Length > 0 && HasScheme(Encoding.UTF8.GetBytes(link))) return true;
        return link.Length > 1 && link[0] is '/' or '\\' && link[1] is '/' or '\\';
    }

    /// <summary>The path from the site's root that a link on a page leads to; null where it leaves the site.</summary>
    public static string? Resolve(string page, string link)
    {
        var path = link.Split('#', '?')[0].Replace('\\', '/');
        if (path.Length == 0) return page;
        List<string> segments = [.. page.Split('/')[..^1]];
        foreach (var segment in path.Split('/').Select(Uri.UnescapeDataString))
        {
            if (segment == ".") continue;
            if (segment != "..") segments.Add(segment);
            else if (segments.Count > 0) segments.RemoveAt(segments.Count - 1);
            else return null;
        }

        return string.Join('/', segments);
    }
}
