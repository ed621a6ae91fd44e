namespace Site.Writing;

/// <summary>A file of an archive.</summary>
/// <param name="Path">From the site's root, with "/".</param>
/// <param name="Open">Opens what it holds.</param>
internal sealed record ArchivedFile(string Path, Func<Stream> Open);
