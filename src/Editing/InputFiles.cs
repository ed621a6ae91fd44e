namespace Site.Editing;

/// <summary>Changes files of an input folder, each at once and whole.</summary>
public sealed class InputFiles(string input)
{
    /// <summary>The text of a file; null where there is none.</summary>
    public string? Read(string path) => File.Exists(Full(path)) ? File.ReadAllText(Full(path)) : null;

    public void Write(string path, string text)
    {
        var full = Full(path);
        Directory.CreateDirectory(Path.GetDirectoryName(full) ?? input);
        File.WriteAllText(full + "~", text);
        File.Move(full + "~", full, overwrite: true);
    }

    public void Delete(string path) => File.Delete(Full(path));

    private string Full(string path) => Path.Combine(input, path);
}
