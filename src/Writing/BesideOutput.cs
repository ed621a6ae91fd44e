namespace Site.Writing;

/// <summary>Where the program keeps its own things: beside the output folder and named after it, hidden by a dot.</summary>
internal static class BesideOutput
{
    /// <summary>For <c>site/output</c> and "~built" the full path of <c>site/.output~built</c>.</summary>
    public static string PathOf(string output, string suffix)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(output));
        return Path.Join(Path.GetDirectoryName(full), $".{Path.GetFileName(full)}{suffix}");
    }
}
