using System.Text.RegularExpressions;

namespace Site.Tex;

/// <summary>One thing that a service does to TeX, and how it is undone.</summary>
/// <param name="Ruined">What is left of the TeX. Where in doubt it must not match: "5 times faster" is English.</param>
/// <param name="Mended">What is put in its place.</param>
/// <param name="Reason">What the author wrote, and what became of it.</param>
public sealed record RepairRule(Regex Ruined, Func<Match, string> Mended, string Reason);
