using System.Globalization;
using Site.Templates;
using Site.Text;

namespace Site.Views;

/// <summary>A date as templates see it.</summary>
public sealed record DateView(DateOnly Date)
{
    internal static readonly Shape Shape = new Shape<DateView>("date",
        ("date", d => Iso.Date(d.Date)),
        ("title", d => TitleOf(d.Date)));

    /// <summary>12 March 2025.</summary>
    public static string TitleOf(DateOnly date) => date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
