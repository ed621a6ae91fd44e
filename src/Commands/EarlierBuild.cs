using System.Globalization;
using System.IO.Hashing;
using System.Text;
using Site.Diagnostics;
using Site.Files;
using Site.Pipelines;
using Site.Reading;
using Site.Text;
using Site.Writing;

namespace Site.Commands;

/// <summary>
/// What the last build read and wrote, kept in a file beside the site: where both are still the same, there is nothing to do.
/// A build is known by the content of all it read, the site by the names, sizes and times of its files.
/// </summary>
/// <param name="Key">A hash of the program, its options and all that it read.</param>
/// <param name="Content">How much there is to read, in words.</param>
/// <param name="Files">How much was written, in words.</param>
/// <param name="Warnings">To be repeated as long as they hold.</param>
public sealed record EarlierBuild(string Key, string Content, string Files, IReadOnlyList<Diagnostic> Warnings)
{
    private const int Fields = 6;

    /// <summary>What a build with these options and of these folders would be known by; null where something cannot be read.</summary>
    public static string? KeyOf(BuildOptions options, IReadOnlyList<InputFolder> folders)
    {
        var hash = new XxHash128();
        foreach (var program in (string[])["paper-digest", "paper-digest.exe", "paper-digest.dll"])
        {
            var file = new FileInfo(Path.Combine(AppContext.BaseDirectory, program));
            if (file.Exists) Append(hash, string.Create(CultureInfo.InvariantCulture, $"{file.Length} {file.LastWriteTimeUtc.Ticks}"));
        }

        foreach (var option in (string[])[options.Input, options.Theme, options.Output, options.BaseUrl ?? "", options.Until is { } until ? Iso.Date(until) : "", options.ShowsDrafts ? "drafts" : "", options.MakesArchive ? "archive" : ""]) Append(hash, option);
        try
        {
            foreach (var folder in folders) folder.AppendTo(hash);
        }
        catch (Exception e) when (FileFault.Of(e) is not null)
        {
            return null;
        }

        return Convert.ToHexStringLower(hash.GetCurrentHash());
    }

    /// <summary>The last build, where the output is still as it left it; otherwise null.</summary>
    public static EarlierBuild? Find(BuildOptions options)
    {
        if (new BuildRecord(options.Output).Find() is not [var key, var content, var files, .. var lines]) return null;
        var warnings = lines.Select(Warning).OfType<Diagnostic>().ToArray();
        return warnings.Length == lines.Length ? new EarlierBuild(key, content, files, warnings) : null;
    }

    /// <summary>Keeps it for the next time.</summary>
    public void Keep(BuildOptions options, SiteListing site)
    {
        string[] lines = [Key, Content, Files, .. Warnings.Select(Line)];
        if (!lines.Any(l => l.AsSpan().IndexOfAny('\r', '\n') >= 0)) new BuildRecord(options.Output).Keep(lines, site, options.OutputFiles);
    }

    private static void Append(XxHash128 hash, string text) => hash.Append(Encoding.UTF8.GetBytes(text + "\0"));

    private static string Line(Diagnostic warning) => string.Create(CultureInfo.InvariantCulture,
        $"{warning.Location.File}\t{warning.Location.Line}\t{warning.Location.Column}\t{warning.Code}\t{(warning.IsCommon ? "common" : "")}\t{warning.Message}");

    private static Diagnostic? Warning(string line) =>
        line.Split('\t', Fields) is [var file, var row, var column, var code, var common, var message]
        && int.TryParse(row, NumberStyles.None, CultureInfo.InvariantCulture, out var lineNumber)
        && int.TryParse(column, NumberStyles.None, CultureInfo.InvariantCulture, out var columnNumber)
            ? new Diagnostic(new Location(file, lineNumber, columnNumber), Severity.Warning, code, message) { IsCommon = common.Length > 0 }
            : null;
}
