using Site.Digest;
using Site.Rendering;

namespace Site.Pipelines;

/// <summary>All that pages are made from: what there is to show and to cite, and who renders it.</summary>
public sealed record Presentation(SiteSettings Settings, PaperDigest Digest, Catalog Catalog, References References, PageRenderer Renderer);
