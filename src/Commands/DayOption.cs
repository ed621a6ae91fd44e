using System.CommandLine;
using System.CommandLine.Parsing;
using Site.Text;

namespace Site.Commands;

/// <summary>Options and arguments that are days.</summary>
internal static class DayOption
{
    public static Option<DateOnly?> Create(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "day",
        CustomParser = Parse,
    };

    /// <summary>Reads 2026-01-05; another text is a mistake of whoever wrote it.</summary>
    public static DateOnly? Parse(ArgumentResult result)
    {
        if (result.Tokens is not [var token]) return null;
        if (Iso.TryDate(token.Value, out var day)) return day;
        result.AddError(result.Parent is OptionResult option ? $"{option.Option.Name} needs a day, as in 2026-01-05." : $"'{token.Value}' is no day; write year-month-day, as in 2026-01-05.");
        return null;
    }
}
