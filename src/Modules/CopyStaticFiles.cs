using System.Buffers;
using Site.Addresses;
using Site.Diagnostics;
using Site.Execution;
using Site.Papers;
using Site.Reading;
using Site.Templates;

namespace Site.Modules;

/// <summary>Copies <c>static/</c> and the theme's assets, and adds the small files that hosts want.</summary>
/// <param name="settings">The pipeline of <see cref="SiteSettings"/>.</param>
/// <param name="theme">The pipeline of the <see cref="LoadedTheme"/>.</param>
public sealed class CopyStaticFiles(InputFolder input, Pipeline settings, Pipeline theme) : Source<SiteFile>
{
    private const string Folder = "static/";

    protected override IEnumerable<Document<SiteFile>> Execute(PipelineContext context)
    {
        var copied = input.Files("static").Select(f => Copy(f, context.Diagnostics)).OfType<SiteFile>().ToArray();
        var given = copied.Select(f => f.Path).ToHashSet();
        SiteFile[] own = [NoJekyll(), Robots(context.Model<SiteSettings>(settings))];
        SiteFile[] files = [.. copied, .. context.Model<LoadedTheme>(theme).Assets, .. own.Where(f => !given.Contains(f.Path))];
        return files.Select(f => new Document<SiteFile>(f));
    }

    private static SiteFile? Copy(InputFile file, DiagnosticBag diagnostics)
    {
        if (SitePath.TryParse(file.RelativePath[Folder.Length..], out var path))
            return new SiteFile(path.Value, file.ShownPath, output => output.Write(InputFolder.ReadBytes(file, diagnostics))) { Source = new Location(file.ShownPath) };
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
