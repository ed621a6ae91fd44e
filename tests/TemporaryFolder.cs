namespace Site.Tests;

/// <summary>A folder for one test, gone when the test is over.</summary>
public sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("paper-digest-test-").FullName;

    public string this[string relative] => System.IO.Path.Combine(Path, relative);

    /// <summary>Writes a text file, with the folders it needs.</summary>
    public TemporaryFolder With(string relative, string text) => With(relative, System.Text.Encoding.UTF8.GetBytes(text));

    public TemporaryFolder With(string relative, byte[] content)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(this[relative]) ?? Path);
        File.WriteAllBytes(this[relative], content);
        return this;
    }

    /// <summary>Copies a folder into this one, over what is there.</summary>
    public TemporaryFolder WithCopy(string folder, string relative)
    {
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            With(System.IO.Path.Combine(relative, System.IO.Path.GetRelativePath(folder, file)), File.ReadAllBytes(file));
        return this;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
