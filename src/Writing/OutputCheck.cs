using Site.Diagnostics;
using Site.Files;

namespace Site.Writing;

/// <summary>Tells whether a site may be written to a folder: what is in it would be replaced.</summary>
public static class OutputCheck
{
    /// <summary>What is wrong with its place, or null.</summary>
    /// <param name="read">The folders that a build reads, which the output must not touch.</param>
    public static Diagnostic? OfPlace(string output, params ReadOnlySpan<string> read)
    {
        var full = new OutputPaths(output).Output;
        if (new FileInfo(full).LinkTarget is { } target)
            return Error(output, Codes.UnusableOutput, $"the output folder is a link, to '{target}'; name the folder itself.");
        if (File.Exists(full)) return Error(output, Codes.UnusableOutput, "the output is to be a folder, but this is a file.");

        var real = RealPath.Of(full);
        foreach (var folder in read)
        {
            var realRead = RealPath.Of(folder);
            if (RealPath.IsWithin(real, realRead) || RealPath.IsWithin(realRead, real))
                return Error(output, Codes.UnusableOutput, $"the output folder and '{folder}', which is read, must not be the same, and neither must be within the other.");
        }

        return null;
    }

    /// <summary>What is wrong with what is in it, or null.</summary>
    public static Diagnostic? OfContent(string output)
    {
        var full = new OutputPaths(output).Output;
        if (!OutputMarker.MayWriteTo(full))
        {
            return Error(output, Codes.ForeignOutput,
                $"the output folder holds files that this program did not write (it has no '{OutputMarker.Name}'); name an empty or a new folder.");
        }

        return Directory.Exists(full) && SiteTree.FindLink(full) is { } link
            ? Error(output, Codes.UnusableOutput, $"the output folder holds a link, '{Path.GetRelativePath(full, link).Replace('\\', '/')}', which this program did not write; move it elsewhere.")
            : null;
    }

    private static Diagnostic Error(string output, string code, string message) => new(new Location(output), Severity.Error, code, message);
}
