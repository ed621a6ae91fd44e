using Site.Diagnostics;
using Site.Reading;

namespace Site.Scaffolding;

/// <summary>A site's own theme files, laid over those that come with the program.</summary>
/// <param name="builtIn">The folder of the theme that comes with the program.</param>
/// <param name="own">The folder of the site's own files.</param>
public sealed class ThemeOverlay(string builtIn, string own)
{
    /// <summary>Every file of the built-in theme, and whether the site has one of its own in its place.</summary>
    public IReadOnlyList<(string Name, bool IsOwn)> Files => [.. Names.Select(n => (n, File.Exists(Path.Join(own, n))))];

    private IReadOnlyList<string> Names => [.. new InputFolder(builtIn).Files().Select(f => f.RelativePath)];

    /// <summary>Copies a built-in file to the site's own theme, where it is not yet. Returns its path, or null and what is wrong.</summary>
    /// <param name="name">Its path in the theme, or the end of it where only one file ends so: <c>partials/card.html</c>, <c>card</c>.</param>
    public string? Eject(string name, out string problem)
    {
        var names = Names;
        string[] meant = names.Contains(name) ? [name] : [.. names.Where(n => Path.GetFileName(n) == name || Path.GetFileNameWithoutExtension(n) == name)];
        var target = meant is [var one] ? Path.Join(own, one) : "";
        problem = meant.Length switch
        {
            0 => $"the theme has no file '{name}'.{Nearest.Hint(name, names)} theme list shows all.",
            > 1 => $"'{name}' may be {string.Join(" or ", meant)}; name one of them.",
            _ when File.Exists(target) => $"{target} is there already, and stays as it is.",
            _ => "",
        };
        if (problem.Length > 0) return null;
        Directory.CreateDirectory(Path.GetDirectoryName(target) ?? own);
        File.Copy(Path.Join(builtIn, meant[0]), target);
        return target;
    }
}
