using System.CommandLine;
using Site.Addresses;
using Site.Diagnostics;
using Site.Editing;
using Site.Reading;

namespace Site.Commands;

/// <summary>Gives a topic another name, and sees to it that its old address leads to the new one.</summary>
public static class RenameCommand
{
    private const string Vocabulary = "tags.yml";

    public static Command Create()
    {
        var input = SiteOptions.Input;
        var old = new Argument<string>("old") { Description = "The topic's name, or its name in addresses." };
        var name = new Argument<string>("new") { Description = "Its new name." };
        var topic = new Command("topic", "Renames a topic in tags.yml. Its old name becomes an alias, its old address leads to the new one.") { old, name, input };
        topic.SetAction((result, _) => Task.FromResult(Run(result.GetRequiredValue(input), result.GetRequiredValue(old), result.GetRequiredValue(name).Trim(), result.InvocationConfiguration)));
        return new Command("rename", "Renames what has a name in addresses.") { topic };
    }

    private static int Run(string input, string old, string name, InvocationConfiguration console)
    {
        var files = new InputFiles(input);
        var diagnostics = new DiagnosticBag();
        var source = new SourceText($"{input.Replace('\\', '/').TrimEnd('/')}/{Vocabulary}", files.Read(Vocabulary) ?? "");
        if (TopicRename.Of(source, old, name, diagnostics) is not { } rename)
        {
            foreach (var diagnostic in diagnostics.Sorted()) console.Error.WriteLine(diagnostic);
            return ExitCode.ContentErrors;
        }

        files.Write(Vocabulary, rename.Text);
        if (rename.Before == rename.After)
        {
            console.Output.WriteLine($"Renamed; the address stays {Routes.Topic(rename.After)}.");
            return ExitCode.Done;
        }

        files.Write(MovedFile.Name, MovedLines.With(files.Read(MovedFile.Name), Routes.Topic(rename.Before), Routes.Topic(rename.After)));
        console.Output.WriteLine($"Renamed; {Routes.Topic(rename.Before)} leads to {Routes.Topic(rename.After)}.");
        return ExitCode.Done;
    }
}
