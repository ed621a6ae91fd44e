using Site.Checking;
using Site.Papers;

using Site.Pipelines;

namespace Site.Building;

/// <summary>What was checked and found right.</summary>
/// <param name="Links">What leads out of the site.</param>
public sealed record CheckResult(PaperDigest Digest, SiteSettings Settings, ExternalLinks Links);
