using System.CommandLine;

namespace Site.Commands;

/// <summary>How each command is used, two lines each, for its help.</summary>
internal static class Examples
{
    private static readonly Dictionary<string, string[]> All = new(StringComparer.Ordinal)
    {
        [""] = ["paper-digest", "paper-digest --base-url https://example.org/digest/ --output public"],
        ["build"] = ["paper-digest build", "paper-digest build --zip --output public"],
        ["serve"] = ["paper-digest serve", "paper-digest serve --input input --port 8080"],
        ["check"] = ["paper-digest check", "paper-digest check --external --most 50"],
        ["fetch"] = ["paper-digest fetch", "paper-digest fetch --from 2026-01-05 --to 2026-01-09 --source arxiv"],
        ["report"] = ["paper-digest report", "paper-digest report --least 5 --most 20"],
        ["record"] = ["paper-digest record", "paper-digest record --input input"],
        ["rename topic"] = ["paper-digest rename topic \"Language models\" \"Large language models\"", "paper-digest rename topic \"Vision\" \"Computer vision\" --input input"],
        ["move paper"] = ["paper-digest move paper attention-is-all-you-need 1706.03762", "paper-digest move paper a-paper another-name --input input"],
        ["new site"] = ["paper-digest new site digest", "paper-digest new site digest --title \"Papers on Birds\" --program ada/paper-digest"],
        ["new day"] = ["paper-digest new day", "paper-digest new day 2026-01-05"],
        ["new paper"] = ["paper-digest new paper 1706.03762", "paper-digest new paper https://doi.org/10.1109/5.771073 --day 2026-01-05"],
        ["new schemas"] = ["paper-digest new schemas", "paper-digest new schemas digest"],
        ["theme list"] = ["paper-digest theme list", "paper-digest theme list --theme looks"],
        ["theme eject"] = ["paper-digest theme eject card", "paper-digest theme eject assets/style.css"],
    };

    /// <summary>Those of a command, or of all that are below it.</summary>
    public static IReadOnlyList<string> Of(Command command)
    {
        var name = Name(command);
        if (All.TryGetValue(name, out var lines)) return lines;
        return command.Subcommands is [var only] ? Of(only) : [.. command.Subcommands.Select(c => Of(c)[0])];
    }

    // "theme eject"; the root has no name.
    private static string Name(Command command) => command.Parents.OfType<Command>().FirstOrDefault() is { } parent ? $"{Name(parent)} {command.Name}".TrimStart() : "";
}
