using Site.Papers;
using Site.Text;

namespace Site.Views;

/// <summary>A correction of a paper as templates see it.</summary>
public sealed record ChangeView(PaperChange Change)
{
    internal static readonly Members Members = Members.Of<ChangeView>("change",
        new("kind", c => Kind(c.Change.Kind), "`retitled`, `revised`, `published` or `withdrawn`"),
        new("date", c => new DateView(DateOnly.FromDateTime(c.Change.At)), "the day on which the site first said so, a `date`"),
        new("before", c => Text(c.Change.Before), "what was said before: the title, or the day of the version; empty where there was nothing"),
        new("after", c => Text(c.Change.After), "what is said since: the title, the day of the version, or the DOI; empty where it was withdrawn"));

    private static string Kind(ChangeKind kind) => kind switch
    {
        ChangeKind.Retitled => "retitled",
        ChangeKind.Revised => "revised",
        ChangeKind.Published => "published",
        _ => "withdrawn",
    };

    private static object? Text(string? text) => Iso.TryDate(text, out var day) ? DateView.TitleOf(day) : text;
}
