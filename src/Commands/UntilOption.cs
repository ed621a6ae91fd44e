using System.CommandLine;
using Site.Text;

namespace Site.Commands;

/// <summary>The option that holds later days back.</summary>
internal static class UntilOption
{
    public static Option<DateOnly?> Create() => new("--until")
    {
        Description = "The last day to publish, as 2026-01-05: later ones are held back. Without it, all are published.",
        HelpName = "day",
        CustomParser = result =>
        {
            var text = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
            if (Iso.TryDate(text, out var day)) return day;
            result.AddError($"'{text}' is no day for --until; write year-month-day, as 2026-01-05.");
            return null;
        },
    };
}
