using System.Buffers;
using System.Security.Cryptography;
using Scriban;
using Site.Diagnostics;
using Site.Digest;
using Site.Execution;
using Site.Reading;
using Site.Rendering;

namespace Site.Pipelines;

/// <summary>Loads the theme: templates parsed once, assets under names that carry a hash of their content.</summary>
public sealed class ThemeFiles : Pipeline
{
    private const string AssetFolder = "assets/";

    private readonly InputFolder _folder;

    public ThemeFiles(InputFolder folder)
    {
        _folder = folder;
        Input = [new Make<LoadedTheme>(Load)];
    }

    private LoadedTheme Load(PipelineContext context)
    {
        var templates = new Dictionary<string, Template>(StringComparer.Ordinal);
        var assets = new List<(string Name, SiteFile File)>();
        if (!_folder.Exists) context.Diagnostics.Error(new Location(_folder.ShownPath), Codes.MissingTemplate, "there is no such theme folder.");
        foreach (var file in _folder.Files())
        {
            if (file.RelativePath.StartsWith(AssetFolder, StringComparison.Ordinal))
            {
                if (Asset(file, context.Diagnostics) is { } asset) assets.Add((file.RelativePath[AssetFolder.Length..], asset));
            }
            else if (file.RelativePath.EndsWith(".html", StringComparison.Ordinal)
                && InputFolder.ReadText(file, context.Diagnostics) is { } text
                && TemplateParser.Parse(text.Text, text.Path, context.Diagnostics) is { } template)
            {
                templates[file.RelativePath] = template;
            }
        }

        var paths = assets.ToDictionary(a => a.Name, a => a.File.Path.Value, StringComparer.Ordinal);
        return new LoadedTheme(new Theme(templates, paths, _folder.ShownPath), [.. assets.Select(a => a.File)]);
    }

    private static SiteFile? Asset(InputFile file, DiagnosticBag diagnostics)
    {
        var name = file.RelativePath[AssetFolder.Length..];
        if (!SitePath.TryParse("assets/" + name, out _))
        {
            diagnostics.Error(new Location(file.ShownPath), Codes.BadFileName, $"'{name}' cannot be an address; use letters, digits, '-', '_' and '.'.");
            return null;
        }

        if (InputFolder.ReadBytes(file, diagnostics) is not { } bytes) return null;
        if (name.EndsWith(".js", StringComparison.Ordinal)) bytes = ScriptSource.WithoutComments(bytes);
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes))[..10];
        return new SiteFile(Routes.Asset(name, hash), file.ShownPath, output => output.Write(bytes));
    }
}
