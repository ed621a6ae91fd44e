using System.Net;
using System.Text;
using Site.Diagnostics;

namespace Site.Serving;

/// <summary>What the preview adds to pages, from the files in <c>Assets</c>, which are in the program. Nothing of it is in a built site.</summary>
internal static class PreviewText
{
    public const string ForeignHost = "This is a preview on another machine's own address; open the address that the program printed.";
    public const string OnlyReading = "A preview is only read.";

    private static readonly Dictionary<string, string> Assets = ((string[])["additions.html", "mistakes.html", "page.html", "preview.css", "preview.js"]).ToDictionary(n => n, Read);

    /// <summary>A style sheet or script by its name.</summary>
    public static byte[]? Asset(string name) =>
        name.EndsWith(".html", StringComparison.Ordinal) || !Assets.TryGetValue(name, out var text) ? null : Encoding.UTF8.GetBytes(text);

    /// <summary>What follows the last tag of a page: browsers take it into the body.</summary>
    /// <param name="state">What tells the page from what it may become.</param>
    public static byte[] Additions(IReadOnlyList<Diagnostic> mistakes, string state) => Encoding.UTF8.GetBytes(
        Assets["additions.html"].Replace("{state}", state, StringComparison.Ordinal) + (mistakes.Count > 0 ? Mistakes(mistakes) : ""));

    /// <summary>The page that is shown where the theme makes none.</summary>
    public static byte[] Page() => Encoding.UTF8.GetBytes(Assets["page.html"]);

    private static string Mistakes(IReadOnlyList<Diagnostic> mistakes) =>
        Assets["mistakes.html"].Replace("{mistakes}", WebUtility.HtmlEncode(string.Join('\n', DiagnosticSummary.Lines(mistakes, DiagnosticSummary.Most))), StringComparison.Ordinal);

    private static string Read(string name)
    {
        using var stream = typeof(PreviewText).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"The program lacks '{name}'.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
