namespace Site.Checking;

/// <summary>Takes an address apart as the URL standard does (https://url.spec.whatwg.org/#url-parsing).</summary>
internal static class SiteAddress
{
    /// <summary>White space around it, and line ends and tabs in it, are no part of an address.</summary>
    public static string Normalize(string link) =>
        link.Trim([.. Enumerable.Range(0, ' ' + 1).Select(c => (char)c)]).ReplaceLineEndings("").Replace("\t", "", StringComparison.Ordinal);

    /// <summary>Whether it has a scheme, or the name of a host.</summary>
    public static bool IsElsewhere(string link)
    {
        var scheme = link.AsSpan().IndexOfAny(":/\\?#");
        if (scheme > 0 && link[scheme] == ':' && char.IsAsciiLetter(link[0])) return true;
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
