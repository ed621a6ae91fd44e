using System.Buffers;
using System.Text;

namespace Site.Addresses;

/// <summary>
/// Writes <c>_redirects</c>, by which some hosts (Netlify, Cloudflare Pages, GitLab Pages) send on whoever asks for an old address, with
/// status 301: a line each, from an address to an address.
/// </summary>
public static class RedirectFile
{
    /// <param name="baseUrl">The address of the site; null where it is taken to be at the root of its host.</param>
    public static SiteFile Of(MovedPlan plan, string? baseUrl) => new(Routes.Redirects, "moved.yml", output =>
    {
        var root = baseUrl is null ? "/" : new Uri(baseUrl).AbsolutePath;
        foreach (var page in plan.Pages.Where(p => p.To is not null)) Line(output, root, page.From, page.To.GetValueOrDefault());
        foreach (var (from, file) in plan.Copies) Line(output, root, from, file.Path);
    });

    private static void Line(IBufferWriter<byte> output, string root, SitePath from, SitePath to) =>
        Encoding.UTF8.GetBytes($"{root}{Escaped(from)} {root}{Escaped(to)} 301\n", output);

    private static string Escaped(SitePath path) => Uri.EscapeDataString(path.Value).Replace("%2F", "/", StringComparison.Ordinal);
}
