using Site.Diagnostics;
using Site.Execution;
using Site.Modules;
using Site.Papers;
using Site.Reading;

namespace Site.Pipelines;

/// <summary>The site's settings: <c>site.yml</c>, and what the command line says over it.</summary>
public sealed class Settings : Pipeline
{
    private const string File = "site.yml";

    public Settings(InputFolder input, string? baseUrl) => Input =
    [
        new ReadFile<SiteSettings>(input, File, SettingsFile.Read, new SiteSettings()),
        new Compute<SiteSettings, SiteSettings>((settings, context) => WithBaseUrl(settings, baseUrl, new Location($"{input.ShownPath}/{File}"), context.Diagnostics)),
    ];

    private static SiteSettings WithBaseUrl(SiteSettings settings, string? baseUrl, Location at, DiagnosticBag diagnostics)
    {
        if ((baseUrl ?? settings.BaseUrl) is { } known) return settings with { BaseUrl = known };
        var ids = settings.FeedAuthority is null ? ", ids that other digests have too," : "";
        diagnostics.Warn(at, Codes.NoBaseUrl, $"no base_url is set, so feeds have relative links{ids} and there is no sitemap; write 'base_url: https://…' here or pass --base-url.");
        return settings;
    }
}
