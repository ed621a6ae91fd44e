using System.Text.RegularExpressions;

namespace Site.Papers;

/// <summary>Recognises papers that were withdrawn, as arXiv says it: in the comment, or in the place of the abstract.</summary>
public static partial class Withdrawal
{
    public static bool IsStatedIn(PaperFacts facts) =>
        facts.Withdrawn is not null || (facts.Remark is { } remark && Remark().IsMatch(remark)) || (facts.Abstract is { } text && Abstract().IsMatch(text));

    // "This paper has been withdrawn by the author due to an error", "Withdrawn by the authors".
    [GeneratedRegex(@"^\W*withdrawn\b|\b(?:paper|submission|article|manuscript|preprint|work) (?:has been|have been|is|was)(?: \w+)? withdrawn\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Remark();

    [GeneratedRegex(@"^\W*(?:withdrawn[.!]?$|withdrawn by\b|(?:this|the) (?:paper|submission|article|manuscript|preprint|work) (?:has been|is|was)(?: \w+)? withdrawn\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Abstract();
}
