using System.CommandLine;
using Site.Scaffolding;

namespace Site.Commands;

/// <summary>Lists the files of the built-in theme, and copies one of them to be changed.</summary>
internal static class ThemeCommand
{
    private static readonly Argument<string> Name = new("name") { Description = "A file of the theme, as partials/card.html or card." };

    public static Command Create()
    {
        var list = new Command("list", "Lists the files of the theme that comes with the program, and which of them this site has of its own.") { SiteOptions.Theme };
        list.SetAction(result => With(result, overlay => List(overlay, result)));
        var eject = new Command("eject", "Copies a file of the theme that comes with the program to the site's own theme, where it is yours to change. Updates of all other files still arrive.")
        {
            Name, SiteOptions.Theme,
        };
        eject.SetAction(result => With(result, overlay => Eject(overlay, result)));
        return new Command("theme", "Shows the theme that comes with the program, and makes its files your own.") { list, eject };
    }

    private static int With(ParseResult result, Func<ThemeOverlay, int> run)
    {
        if (BuiltInTheme.Folder is { } builtIn) return run(new ThemeOverlay(builtIn, result.GetValue(SiteOptions.Theme) ?? "theme"));
        result.InvocationConfiguration.Error.WriteLine("error: this program has no theme built in, since it runs from its repository: all files of theme/ are yours.");
        return ExitCode.WrongUsage;
    }

    private static int List(ThemeOverlay overlay, ParseResult result)
    {
        foreach (var (name, isOwn) in overlay.Files) result.InvocationConfiguration.Output.WriteLine(isOwn ? $"{name}  (your own)" : name);
        return ExitCode.Done;
    }

    private static int Eject(ThemeOverlay overlay, ParseResult result)
    {
        if (overlay.Eject(result.GetValue(Name) ?? "", out var problem) is not { } path)
        {
            result.InvocationConfiguration.Error.WriteLine($"error: {problem}");
            return ExitCode.WrongUsage;
        }

        result.InvocationConfiguration.Output.WriteLine($"{path} is yours now.");
        return ExitCode.Done;
    }
}
