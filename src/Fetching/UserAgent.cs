using Site.Diagnostics;
using Site.Reading;

namespace Site.Fetching;

/// <summary>Who asks, as services see it: they want to know, and how to reach them.</summary>
public static class UserAgent
{
    /// <param name="baseUrl">Where the site lives; null where <c>site.yml</c> says it.</param>
    /// <param name="contact">A mail or web address; null where nobody is named.</param>
    public static string Of(string? baseUrl, string? contact, InputFolder input, DiagnosticBag diagnostics)
    {
        var site = baseUrl ?? (input.Find("site.yml") is { } file && InputFolder.ReadText(file, diagnostics) is { } source ? SettingsFile.Read(source, new DiagnosticBag()).BaseUrl : null);
        var who = string.Join("; ", new[] { site is null ? null : "+" + site, contact is null ? null : contact.Contains('@') && !contact.Contains('/') ? "mailto:" + contact : contact }.OfType<string>());
        return who.Length == 0 ? "PaperDigest/0.1" : $"PaperDigest/0.1 ({who})";
    }
}
