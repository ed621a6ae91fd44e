using Site.Mathematics;
using Site.Papers;

namespace Site.Markdown;

/// <summary>A formula that pages show as the TeX that it is, since it has something that is not known.</summary>
/// <param name="Tex">With its delimiters, on one line.</param>
/// <param name="Papers">How many papers have it.</param>
public sealed record UnreadFormula(string Tex, int Papers)
{
    /// <summary>Those in the titles, abstracts and summaries of a digest, the most frequent first.</summary>
    public static IReadOnlyList<UnreadFormula> Of(PaperDigest digest) =>
        [.. digest.Papers.SelectMany(p => In(p).Distinct(StringComparer.Ordinal))
            .CountBy(tex => tex, StringComparer.Ordinal)
            .Select(c => new UnreadFormula(c.Key, c.Value))
            .OrderByDescending(f => f.Papers)
            .ThenBy(f => f.Tex, StringComparer.Ordinal)];

    private static IEnumerable<string> In(Paper paper) =>
        ((string?[])[paper.Title, paper.Abstract, paper.Summary?.Text]).OfType<string>()
            .Where(FormulaText.MayHoldFormulas)
            .SelectMany(FormulaText.Parts)
            .Where(p => p.IsFormula && Formula.Read(p.Text) is null)
            .Select(p => p.Text.ReplaceLineEndings(" "));
}
