using System.Buffers;
using Site.Addresses;
using Site.Diagnostics;
using Site.Execution;
using Site.Papers;
using Site.Reading;

namespace Site.Pipelines;

/// <summary>Copies <c>static/</c> and the theme's assets, and adds the small files that hosts want.</summary>
public sealed class StaticFiles : Pipeline
{
    private const string Folder = "static/";

    private readonly InputFolder _input;
    private readonly Settings _settings;
    private readonly ThemeFiles _theme;

    public StaticFiles(InputFolder input, Settings settings, ThemeFiles theme)
    {
        (_input, _settings, _theme) = (input, settings, theme);
        Dependencies = [settings, theme];
        Input = [new Make<SiteFile>(Files)];
    }

    private IEnumerable<SiteFile> Files(PipelineContext context)
    {
        var copied = _input.Files("static").Select(f => Copy(f, context.Diagnostics)).OfType<SiteFile>().ToArray();
        var given = copied.Select(f => f.Path).ToHashSet();
        SiteFile[] own = [NoJekyll(), Robots(context.Model<SiteSettings>(_settings))];
        return [.. copied, .. context.Model<LoadedTheme>(_theme).Assets, .. own.Where(f => !given.Contains(f.Path))];
    }

    private static SiteFile? Copy(InputFile file, DiagnosticBag diagnostics)
    {
        if (SitePath.TryParse(file.RelativePath[Folder.Length..], out var path))
            return new SiteFile(path.Value, file.ShownPath, output => output.Write(InputFolder.ReadBytes(file, diagnostics)));
        diagnostics.Error(new Location(file.ShownPath), Codes.BadFileName, $"'{file.RelativePath[Folder.Length..]}' cannot be an address; use letters, digits, '-', '_' and '.'.");
        return null;
    }

    // Without it GitHub Pages runs Jekyll over the site, which drops files.
    private static SiteFile NoJekyll() => new(Routes.NoJekyll, "hosting", _ => { });

    private static SiteFile Robots(SiteSettings settings) => new(Routes.Robots, "hosting", output =>
    {
        output.Write("User-agent: *\nAllow: /\n"u8);
        if (settings.BaseUrl is { } baseUrl) output.Write(System.Text.Encoding.UTF8.GetBytes($"Sitemap: {baseUrl}{Routes.Sitemap}\n"));
    });
}
