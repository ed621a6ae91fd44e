using Site.Addresses;

namespace Site.Templates;

/// <summary>A theme and the files that it brings into the site.</summary>
public sealed record LoadedTheme(Theme Theme, IReadOnlyList<SiteFile> Assets);
