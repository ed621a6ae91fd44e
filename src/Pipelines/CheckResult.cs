using Site.Checking;
using Site.Papers;

namespace Site.Pipelines;

/// <summary>What was checked and found right.</summary>
/// <param name="Links">What leads out of the site.</param>
public sealed record CheckResult(PaperDigest Digest, SiteSettings Settings, ExternalLinks Links);
