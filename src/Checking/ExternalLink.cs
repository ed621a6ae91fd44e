using Site.Diagnostics;

namespace Site.Checking;

/// <summary>An address outside the site that a page of it leads to.</summary>
/// <param name="Address">Absolute, http or https, without fragment.</param>
/// <param name="At">Where it comes from: the place in the input where the page is from one, otherwise the first page that has it.</param>
public sealed record ExternalLink(Uri Address, Location At);
