using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace Site.Text;

/// <summary>Reads the names that people and programs have for languages, as BCP 47 tags.</summary>
public static class LanguageTags
{
    // English names, those of babel and biblatex, the languages' own names, and the three letters of ISO 639-2.
    private static readonly (string Tag, string Names)[] Languages =
    [
        ("en", "english eng"), ("en-US", "american usenglish"), ("en-GB", "british ukenglish"),
        ("de", "german ngerman deutsch ger deu"), ("de-AT", "austrian naustrian"),
        ("fr", "french francais français fre fra"), ("es", "spanish español spa"),
        ("pt", "portuguese português por"), ("pt-BR", "brazilian brazil"),
        ("it", "italian italiano ita"), ("nl", "dutch dut nld"),
        ("sv", "swedish swe"), ("da", "danish dan"), ("no", "norwegian norsk nor"), ("fi", "finnish fin"),
        ("pl", "polish pol"), ("cs", "czech cze ces"), ("hu", "hungarian magyar hun"), ("ro", "romanian rum ron"),
        ("el", "greek gre ell"), ("tr", "turkish tur"), ("he", "hebrew heb"), ("ar", "arabic ara"), ("fa", "persian farsi per fas"),
        ("ru", "russian rus"), ("uk", "ukrainian ukr"),
        ("zh", "chinese 中文 chi zho"), ("ja", "japanese 日本語 jpn"), ("ko", "korean 한국어 kor"),
        ("vi", "vietnamese vie"), ("th", "thai tha"), ("hi", "hindi hin"), ("id", "indonesian ind"),
    ];

    private static readonly FrozenDictionary<string, string> Names = Languages
        .SelectMany(l => l.Names.Split(' '), (l, name) => (name, l.Tag))
        .ToFrozenDictionary(l => l.name, l => l.Tag, StringComparer.OrdinalIgnoreCase);

    /// <summary>The language of a text in letters that are almost only its own: Japanese, Korean or Chinese; null for any other.</summary>
    public static string? OfLetters(string text)
    {
        if (!EastAsianNames.AreLetters(text) || text.Count(EastAsianNames.IsLetter) * 3 < text.Length) return null;
        if (text.AsSpan().ContainsAnyInRange('\u3041', '\u30FF')) return "ja";
        return text.AsSpan().ContainsAnyInRange('\uAC00', '\uD7AF') ? "ko" : "zh";
    }

    /// <summary>Reads "German", "ngerman", "deu", "de", "de_DE" and "zh-Hans".</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out string? tag)
    {
        var name = text.Trim();
        if (Names.TryGetValue(name, out tag)) return true;
        var parts = name.Split('-', '_');
        if (parts[0].Length is not (2 or 3) || !parts.All(p => p.Length is > 0 and <= 8 && p.All(char.IsAsciiLetterOrDigit)) || !parts[0].All(char.IsAsciiLetter)) return false;
        tag = string.Join('-', [parts[0].ToLowerInvariant(), .. parts[1..]]);
        return true;
    }
}
