using Site.Text;

namespace Site.Views;

/// <summary>A date as templates see it.</summary>
public sealed record DateView(DateOnly Date)
{
    internal static readonly Members Members = Members.Of<DateView>("date",
        new("date", d => Iso.Date(d.Date), "as in `2026-03-12`"),
        new("title", d => TitleOf(d.Date), "as in \"12 March 2026\""));

    /// <summary>12 March 2025.</summary>
    public static DateText TitleOf(DateOnly date) => new(date);
}
