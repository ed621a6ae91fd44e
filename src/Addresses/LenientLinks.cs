using Site.Diagnostics;
using Site.Text;

namespace Site.Addresses;

/// <summary>
/// Reads addresses in files that programs wrote from what people typed. One that lacks only its scheme gets https; one that
/// is no address is left out with a warning, since nobody here can correct the records of another site.
/// </summary>
public static class LenientLinks
{
    public static WebLink? Read(string text, string field, Location at, DiagnosticBag diagnostics)
    {
        var address = UnwantedCharacters.Remove(text).Trim();
        if (address.Length == 0) return null;
        if (WebLink.TryParse(address, out var link)) return link;
        if (LacksScheme(address) && WebLink.TryParse("https://" + address.TrimStart('/'), out link)) return link;
        diagnostics.WarnOncePerFile(at, Codes.BadUrl, $"'{Short(address)}' is no http or https address; the paper goes without '{field}'.");
        return null;
    }

    // A host name with a dot, then a path or nothing: "github.com/x", not "see the README" or "mailto:x@y.org".
    private static bool LacksScheme(string address)
    {
        var rest = address.AsSpan().TrimStart('/');
        var end = rest.IndexOfAny('/', '?', '#');
        var host = end < 0 ? rest : rest[..end];
        var dot = host.LastIndexOf('.');
        if (dot < 1 || host.Length - dot < 3) return false;
        foreach (var c in host)
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('.' or '-')) return false;
        return char.IsAsciiLetter(host[dot + 1]) && !address.AsSpan().ContainsAny(' ', '\t', '\n');
    }

    private static string Short(string text) => text.Length <= 80 ? text : text[..80] + "…";
}
