namespace Site.Commands;

/// <summary>How links to other hosts are checked.</summary>
/// <param name="Most">The most links to ask for.</param>
/// <param name="AnswersFile">Where answers are kept; null where there is no place for it.</param>
internal sealed record ExternalOptions(int Most, string? AnswersFile)
{
    /// <summary>A file of the user's, for all digests together.</summary>
    public static string? UsualFile =>
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData) is { Length: > 0 } folder ? Path.Join(folder, "paper-digest", "links.txt") : null;
}
