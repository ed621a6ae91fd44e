namespace Site.Commands;

/// <summary>The theme that comes with an installed program. One that runs from its repository has none: there, <c>theme/</c> is the theme.</summary>
internal static class BuiltInTheme
{
    /// <summary>Its folder, beside the program; null where there is none.</summary>
    public static string? Folder { get; } = Path.Join(AppContext.BaseDirectory, "theme") is var folder && Directory.Exists(folder) ? folder : null;
}
