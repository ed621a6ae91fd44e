using Site.Digest;
using Site.Rendering;

namespace Site.Pipelines;

/// <summary>A theme and the files that it brings into the site.</summary>
public sealed record LoadedTheme(Theme Theme, IReadOnlyList<SiteFile> Assets);
