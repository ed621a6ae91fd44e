using Site.Addresses;
using Site.Reading;

namespace Site.Editing;

/// <summary>Adds lines to <c>moved.yml</c>.</summary>
public static class MovedLines
{
    private const string Heading = "# Addresses that the site had, and where they lead now; 'gone' where something was taken down.\n";

    /// <summary>The text of the file with one more move. What led to the old address still does, by way of it; a line from the new address is taken out.</summary>
    /// <param name="text">The text of the file; null where there is none.</param>
    public static string With(string? text, SitePath from, SitePath? to)
    {
        var lines = (text ?? Heading).ReplaceLineEndings("\n").TrimEnd('\n').Split('\n').Where(l => !IsFrom(l, from) && !(to is { } target && IsFrom(l, target)));
        return string.Join('\n', [.. lines, $"{Key(from)}: {(to is { } path ? Key(path) : MovedFile.Gone)}"]) + "\n";
    }

    private static bool IsFrom(string line, SitePath path) => line.StartsWith(Key(path) + ":", StringComparison.Ordinal);

    // Other signs of an address mean nothing to YAML.
    private static string Key(SitePath path) => path.Value.IndexOfAny(['@', '+', ' ', '-', '~']) == 0 ? $"\"{path}\"" : path.Value;
}
