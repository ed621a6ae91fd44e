using System.Buffers;
using System.IO.Hashing;
using Site.Addresses;
using Site.Diagnostics;
using Site.Execution;
using Site.Reading;
using Site.Templates;
using Site.Words;

namespace Site.Modules;

/// <summary>Loads the theme: templates parsed once, assets under names that carry a hash of their content.</summary>
/// <param name="words">The pipeline of the <see cref="WordList"/>.</param>
/// <param name="isInterpreted">Whether its templates are interpreted instead of compiled.</param>
public sealed class LoadTheme(InputFolder folder, Pipeline words, bool isInterpreted) : Source<LoadedTheme>
{
    private const string AssetFolder = "assets/";
    private const string ScriptEnding = ".js";
    private const string StyleEnding = ".css";

    protected override IEnumerable<Document<LoadedTheme>> Execute(PipelineContext context) => [new Document<LoadedTheme>(Load(context))];

    private LoadedTheme Load(PipelineContext context)
    {
        var templates = new List<ThemeFile>();
        var texts = new List<SourceText>();
        var assets = new List<(string Name, SiteFile File)>();
        if (!folder.Exists) context.Diagnostics.Error(new Location(folder.ShownPath), Codes.MissingTemplate, "there is no such theme folder.");
        folder.Check(context.Diagnostics);
        var wordList = context.Model<WordList>(words);
        var files = folder.Files().ToLookup(f => f.RelativePath.StartsWith(AssetFolder, StringComparison.Ordinal));
        foreach (var parts in files[true].GroupBy(AssetName))
            if (Asset(parts.Key, [.. parts], wordList, context.Diagnostics) is { } asset) assets.Add((parts.Key, asset));
        foreach (var file in files[false])
        {
            if (file.RelativePath.EndsWith(".html", StringComparison.Ordinal) && InputFolder.ReadText(file, context.Diagnostics) is { } text)
            {
                templates.Add(new ThemeFile(file.RelativePath, text.Text, text.Path));
                texts.Add(text);
            }
        }

        var byName = assets.ToDictionary(a => a.Name, a => a.File, StringComparer.Ordinal);
        return new LoadedTheme(Theme.Load(templates, byName, folder.ShownPath, wordList, context.Diagnostics) with { IsInterpreted = isInterpreted }, [.. assets.Select(a => a.File)], texts);
    }

    // The files of a folder that is called like a script are its parts, in the order of their names: sent as one, they
    // take a request and share what a host's compression learns.
    private static string AssetName(InputFile file)
    {
        var name = file.RelativePath[AssetFolder.Length..];
        var folder = name.IndexOf(ScriptEnding + "/", StringComparison.Ordinal);
        return folder < 0 ? name : name[..(folder + ScriptEnding.Length)];
    }

    private static SiteFile? Asset(string name, InputFile[] parts, WordList words, DiagnosticBag diagnostics)
    {
        var shownPath = parts[0].ShownPath;
        if (!SitePath.TryParse(AssetFolder + name, out _))
        {
            diagnostics.Error(new Location(shownPath), Codes.BadFileName, $"'{name}' cannot be an address; use letters, digits, '-', '_' and '.'.");
            return null;
        }

        var (isScript, isStyle) = (name.EndsWith(ScriptEnding, StringComparison.Ordinal), name.EndsWith(StyleEnding, StringComparison.Ordinal));
        var bytes = new List<byte>();
        foreach (var part in parts)
        {
            if (InputFolder.ReadBytes(part, diagnostics) is not { } content) return null;
            if (bytes.Count > 0) bytes.Add((byte)'\n');
            bytes.AddRange(isScript ? ScriptWords.Written(content, part.ShownPath, words, diagnostics) : isStyle ? StyleWords.Written(content, part.ShownPath, words, diagnostics) : content);
        }

        byte[] sent = isScript ? ScriptMinifier.WithoutComments([.. bytes]) : [.. bytes];
        var hash = Convert.ToHexStringLower(XxHash128.Hash(sent))[..10];
        return new SiteFile(Routes.Asset(name, hash), shownPath, output => output.Write(sent));
    }
}
