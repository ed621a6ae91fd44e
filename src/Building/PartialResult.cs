using Site.Diagnostics;
using Site.Pipelines;
using Site.Reading;

namespace Site.Building;

/// <summary>What came of a build that leaves out what has errors.</summary>
/// <param name="Result">Null where the site cannot be without what is wrong.</param>
/// <param name="Diagnostics">The errors of all tries, and the warnings of the last.</param>
/// <param name="LeftOut">What the site is without.</param>
public sealed record PartialResult(BuildResult? Result, DiagnosticBag Diagnostics, LeftOut LeftOut);
