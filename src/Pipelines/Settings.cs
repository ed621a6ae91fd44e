using Site.Addresses;
using Site.Diagnostics;
using Site.Execution;
using Site.Papers;
using Site.Reading;

namespace Site.Pipelines;

/// <summary>Makes the site's settings: <c>site.yml</c>, and what the command line says over it.</summary>
public sealed class Settings : Pipeline
{
    private const string File = "site.yml";

    private readonly InputFolder _input;
    private readonly string? _baseUrl;

    public Settings(InputFolder input, string? baseUrl)
    {
        (_input, _baseUrl) = (input, baseUrl);
        Input = [new Make<SiteSettings>(Read)];
    }

    private SiteSettings Read(PipelineContext context)
    {
        var file = _input.Find(File);
        using var text = file is null ? null : InputFolder.ReadText(file, context.Diagnostics);
        var settings = text is null ? new SiteSettings() : SettingsFile.Read(text, context.Diagnostics);
        settings = settings with { BaseUrl = _baseUrl ?? settings.BaseUrl };
        if (settings.BaseUrl is null)
        {
            context.Diagnostics.Warn(new Location($"{_input.ShownPath}/{File}"), Codes.NoBaseUrl,
                "no base_url is set, so feeds have relative links and there is no sitemap; write 'base_url: https://…' here or pass --base-url.");
        }

        return settings;
    }
}
