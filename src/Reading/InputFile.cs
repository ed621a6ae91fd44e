namespace Site.Reading;

/// <summary>A file of the input folder: where it is, and its path from there with "/".</summary>
public sealed record InputFile(string FullPath, string RelativePath, string ShownPath);
