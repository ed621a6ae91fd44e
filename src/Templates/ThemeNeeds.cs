namespace Site.Templates;

/// <summary>What every theme must have, whatever its templates look like.</summary>
public static class ThemeNeeds
{
    /// <summary>The names of the words that the program itself asks for.</summary>
    public static IReadOnlyList<string> Words { get; } = [.. DateWords.Needed, "numbers.thousands", "pages.further", .. Titles()];

    private static IEnumerable<string> Titles() =>
        ((string[])["404", "authors", "day", "day-without-papers", "days", "for-you", "letter", "offline", "period", "reading-list", "search", "status", "subscribe", "topics"]).Select(kind => $"pages.{kind}.title");
}
