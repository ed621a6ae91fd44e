using System.CommandLine;
using System.CommandLine.Parsing;
using Site.Addresses;
using Site.Diagnostics;
using Site.Pipelines;

namespace Site.Commands;

/// <summary>Builds the site. The default command.</summary>
public static class BuildCommand
{
    private static readonly Option<string> Input = new("--input", "-i")
    {
        Description = "The folder with the digest, settings, topics and pages.",
        DefaultValueFactory = _ => "input",
        HelpName = "folder",
    };

    private static readonly Option<string> Theme = new("--theme", "-t")
    {
        Description = "The folder with templates and assets.",
        DefaultValueFactory = _ => "theme",
        HelpName = "folder",
    };

    private static readonly Option<string> Output = new("--output", "-o")
    {
        Description = "The folder to write the site to.",
        DefaultValueFactory = _ => "output",
        HelpName = "folder",
    };

    private static readonly Option<string?> Base = new("--base-url", "-b")
    {
        Description = "Where the site will live, as https://name.github.io/digest/. Overrides base_url of site.yml.",
        HelpName = "address",
        CustomParser = result =>
        {
            var text = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
            if (BaseUrl.TryParse(text, out var url)) return url;
            result.AddError($"'{text}' is no base address; {BaseUrl.Allowed}.");
            return null;
        },
    };

    private static readonly Option<bool> All = new("--all")
    {
        Description = "Show every diagnostic, instead of a few of each kind in a file.",
    };

    /// <summary>Adds the options and the action of a build to a command.</summary>
    public static void AddTo(Command command)
    {
        foreach (var option in (Option<string>[])[Input, Theme, Output])
        {
            option.Validators.Add(NeedsName);
            command.Options.Add(option);
        }

        command.Options.Add(Base);
        command.Options.Add(All);
        command.SetAction((result, cancellation) => Task.FromResult(new BuildRun(
            new BuildOptions
            {
                Input = result.GetValue(Input) ?? "input",
                Theme = result.GetValue(Theme) ?? "theme",
                Output = result.GetValue(Output) ?? "output",
                BaseUrl = result.GetValue(Base),
            },
            result.GetValue(All) ? int.MaxValue : DiagnosticSummary.Most,
            result.InvocationConfiguration).Run(cancellation)));
    }

    private static void NeedsName(OptionResult result)
    {
        if (result.Tokens.Any(t => string.IsNullOrWhiteSpace(t.Value) || t.Value.Contains('\0'))) result.AddError($"{result.Option.Name} needs the name of a folder.");
    }
}
