using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using Scriban.Parsing;
using Scriban.Syntax;
using Site.Addresses;
using Site.Markdown;

namespace Site.Templates;

/// <summary>A style or script as the text of an element, for a page that can link to none, and what lets it pass a Content-Security-Policy.</summary>
internal static class InlineAsset
{
    public static Markup Markup(SiteFile asset, SourceSpan caller)
    {
        var text = Text(asset);
        if (EndsItself(text)) throw new ScriptRuntimeException(caller, $"{asset.Origin} has '</script' or '</style' in it, which would end the element that it is written into");
        return new Markup(text);
    }

    /// <summary>As in <c>'sha256-…'</c>, https://www.w3.org/TR/CSP3/#grammardef-hash-source.</summary>
    public static string HashSource(SiteFile asset) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Text(asset))))}'";

    // Browsers read line breaks of a page as these.
    private static string Text(SiteFile asset)
    {
        var content = new ArrayBufferWriter<byte>();
        asset.Write(content);
        return Encoding.UTF8.GetString(content.WrittenSpan).Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
    }

    private static bool EndsItself(string text) =>
        text.Contains("</script", StringComparison.OrdinalIgnoreCase) || text.Contains("</style", StringComparison.OrdinalIgnoreCase);
}
