namespace Site.Ledgers;

/// <summary>
/// What a person who looks into a day wants to know besides: one of these codes with its values, which the theme's words put into
/// sentences; or what a service or a library said, as it said it.
/// </summary>
/// <param name="Code">The name of a word in <c>status.details</c>; null where somebody else's words are the first value.</param>
public sealed record Detail(string? Code, string First = "", string Second = "", string Third = "")
{
    /// <summary>So many of so many came, in a category or in all.</summary>
    public const string PartOfCategory = "part-of-category";
    public const string PartOf = "part-of";

    /// <summary>So many came of so many that are usual.</summary>
    public const string UsualPart = "usual-part";

    /// <summary>The feed has as many entries as it can have.</summary>
    public const string Most = "most";

    /// <summary>The list of new papers is of a day.</summary>
    public const string ListOf = "list-of";

    /// <summary>The feed has the papers of an earlier day, under this day's date, or is unchanged since a day.</summary>
    public const string BatchOf = "batch-of";
    public const string BatchAgain = "batch-again";
    public const string Unchanged = "unchanged";

    /// <summary>The service does not know one of the categories.</summary>
    public const string UnknownCategory = "unknown-category";

    /// <summary>A page has so many entries where so many are left.</summary>
    public const string ShortPage = "short-page";

    /// <summary>The reply does not say how many papers there are, or neither has any nor says that there are none.</summary>
    public const string NoTotal = "no-total";
    public const string NoPosts = "no-posts";

    /// <summary>What the reply begins with, which no reader knows.</summary>
    public const string Begins = "begins";
    public const string NotRead = "not-read";
    public const string EmptyReply = "empty-reply";

    /// <summary>There was no answer in so many seconds.</summary>
    public const string NoAnswer = "no-answer";

    /// <summary>The reply has more than so many megabytes.</summary>
    public const string TooLarge = "too-large";
    public const string NotUtf8 = "not-utf8";

    // Services may say anything.
    private const int LongestSaid = 200;

    /// <summary>All codes.</summary>
    public static IReadOnlyList<string> Codes { get; } =
    [
        PartOfCategory, PartOf, UsualPart, Most, ListOf, BatchOf, BatchAgain, Unchanged, UnknownCategory,
        ShortPage, NoTotal, NoPosts, Begins, NotRead, EmptyReply, NoAnswer, TooLarge, NotUtf8,
    ];

    /// <summary>The values of a code, in order.</summary>
    public IReadOnlyList<string> Values => [.. new[] { First, Second, Third }.TakeWhile(v => v.Length > 0)];

    /// <summary>What somebody else said.</summary>
    public static Detail Said(string text) => new(null, text.Length <= LongestSaid ? text : text[..(LongestSaid - 1)] + "…");
}
