using System.Diagnostics.CodeAnalysis;

namespace Site.Addresses;

/// <summary>The address under which the site will live.</summary>
public static class BaseUrl
{
    public const string Allowed = "write a whole http:// or https:// address without '?' or '#', as https://name.github.io/digest/";

    /// <summary>Gives the address its final slash.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out string? url)
    {
        url = null;
        if (!WebLink.TryParse(text, out var link)) return false;
        var uri = new Uri(link.Value.Url);
        if (uri.Query.Length > 0 || uri.Fragment.Length > 0) return false;
        url = link.Value.Url.EndsWith('/') ? link.Value.Url : link.Value.Url + "/";
        return true;
    }
}
