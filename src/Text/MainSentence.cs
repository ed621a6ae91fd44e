using System.Text.RegularExpressions;

namespace Site.Text;

/// <summary>
/// Finds the sentence of an English abstract that says what the paper does: "we propose", "this paper presents". Abstracts open
/// with what was known before, which tells papers from each other least.
/// </summary>
public static partial class MainSentence
{
    /// <summary>The sentence, without the words that only lead to it; null where none says so, as in other languages.</summary>
    /// <param name="text">Plain, on one line.</param>
    /// <param name="most">A sentence that is longer than twice this many characters is cut there.</param>
    public static string? Of(string text, int most)
    {
        string[] sentences = [.. Excerpt.AllSentences(text).SelectMany(s => Glued().Split(s))];
        var found = sentences.FirstOrDefault(s => Makes().IsMatch(s)) ?? sentences.FirstOrDefault(s => Shows().IsMatch(s));
        if (found is null) return null;
        var said = Lead().Replace(found, "");
        if (said.Length < found.Length && said.Length > 0) said = char.ToUpperInvariant(said[0]) + said[1..];
        return said.Length <= most * 2 ? said : Excerpt.Words(said, most);
    }

    // A line break was lost: "costs.Drawing on".
    [GeneratedRegex(@"(?<= [a-z]{4,}\.)(?=[A-Z][a-z]+ )", RegexOptions.CultureInvariant)]
    private static partial Regex Glued();

    [GeneratedRegex(@"\b(we|(this|our|the present) (paper|work|article|report|study|thesis))\b( \w+){0,3} (propos|present|introduc|develop|releas|contribut|design|build|built|construct|creat|devis|unveil)(e|es|ed|s|t)?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Makes();

    [GeneratedRegex(@"\b(we|(this|our|the present) (paper|work|article|report|study|survey|thesis))\b( \w+){0,3} (show|demonstrat|prov|find|found|investigat|stud|explor|examin|analy[sz]|formali[sz]|argu|address|evaluat|survey|review|describ|provid|report|reveal|identif|leverag|tackl|aim|ask)(e|es|ed|s|y|ies|ied)?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Shows();

    [GeneratedRegex(@"^(In (this|our) (paper|work|report|study|article)|Here|To this end|Thus|Therefore|Hence|Accordingly|In response|Specifically|Furthermore|Moreover|Additionally|In addition|Finally|To (address|tackle|overcome|solve|bridge|fill|mitigate|remedy|alleviate|resolve|close|meet)( \w+)? (this|these|the|such)( \w+){1,2}|(Motivated|Inspired) by (this|these)( \w+){0,2}), (?=we\b|this\b)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Lead();
}
