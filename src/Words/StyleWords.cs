using System.Text;
using System.Text.RegularExpressions;
using Site.Diagnostics;

namespace Site.Words;

/// <summary>The words of styles: <c>content: word('feeds.what')</c> becomes a text of CSS.</summary>
public static partial class StyleWords
{
    /// <summary>The style with its words. A word that there is not is reported with its place.</summary>
    /// <param name="shownPath">The style as shown to people.</param>
    public static byte[] Written(byte[] style, string shownPath, WordList words, DiagnosticBag diagnostics)
    {
        var source = new SourceText(shownPath, Encoding.UTF8.GetString(style));
        return Call().IsMatch(source.Text) ? Encoding.UTF8.GetBytes(Written(source, words, diagnostics)) : style;
    }

    private static string Written(SourceText style, WordList words, DiagnosticBag diagnostics) => Call().Replace(style.Text, call =>
    {
        var key = call.Groups["key"].Value;
        if (words.Find(key) is { } word) return $"\"{word.Text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
        diagnostics.Error(style.At(call.Groups["key"].Index), Codes.MissingWord, $"there is no word '{key}'.{Nearest.Hint(key, words.Keys)} The theme's words/en.yml has them all.");
        return call.Value;
    });

    [GeneratedRegex(@"\bword\('(?<key>[\w.-]+)'\)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Call();
}
