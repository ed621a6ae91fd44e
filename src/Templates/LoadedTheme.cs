using Site.Addresses;
using Site.Diagnostics;

namespace Site.Templates;

/// <summary>A theme and the files that it brings into the site.</summary>
/// <param name="Templates">The texts of its templates.</param>
public sealed record LoadedTheme(Theme Theme, IReadOnlyList<SiteFile> Assets, IReadOnlyList<SourceText> Templates);
