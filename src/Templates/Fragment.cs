using Site.Markdown;

namespace Site.Templates;

/// <summary>What a partial makes of a paper.</summary>
/// <param name="Table">All that the partial makes, at one depth.</param>
/// <param name="Markup">What it makes of this paper.</param>
/// <param name="Next">What others make of it.</param>
internal sealed record Fragment(FragmentTable Table, Markup Markup, Fragment? Next);
