namespace Site.Reading;

/// <summary>A file of the input folder: where it is, and its path from there with "/".</summary>
public sealed record InputFile(string FullPath, string RelativePath, string ShownPath)
{
    /// <summary>Why it is not read, if it is not: a pipe, a link out of the folder.</summary>
    public string? Problem { get; init; }

    /// <summary>Where the hash of what is read of it is noted.</summary>
    internal FileHashes? Hashes { get; init; }
}
