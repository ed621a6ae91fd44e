namespace Site.Words;

/// <summary>Which form of the plural goes with a whole number. Unicode CLDR 47, plural rules for cardinal numbers.</summary>
public static class PluralRules
{
    public const string Other = "other";

    private const string One = "one";
    private const string Few = "few";
    private const string Many = "many";

    /// <summary>The names of all forms that a language may have.</summary>
    public static IReadOnlyList<string> Forms { get; } = ["zero", One, "two", Few, Many, Other];

    /// <param name="number">0 or more.</param>
    /// <param name="language">As in <c>de</c> or <c>de-AT</c>. One without a rule of its own has those of English and German.</param>
    public static string FormOf(int number, string language) => language.Split('-')[0] switch
    {
        "zh" or "ja" or "ko" or "vi" or "th" or "id" or "ms" => Other,
        "fr" or "hy" => number < 2 ? One : Other,
        "pt" => number < 2 && !language.Equals("pt-PT", StringComparison.OrdinalIgnoreCase) || number == 1 ? One : Other,
        "ru" or "uk" or "be" => Slavic(number, isOne: number % 10 == 1 && number % 100 != 11),
        "pl" => Slavic(number, isOne: number == 1),
        "cs" or "sk" => number == 1 ? One : number is >= 2 and <= 4 ? Few : Other,
        _ => number == 1 ? One : Other,
    };

    private static string Slavic(int number, bool isOne) =>
        isOne ? One : number % 10 is >= 2 and <= 4 && number % 100 is < 12 or > 14 ? Few : Many;
}
