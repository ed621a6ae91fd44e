using System.CommandLine;
using Site.Addresses;
using Site.Building;
using Site.Diagnostics;
using Site.Editing;
using Site.Pipelines;
using Site.Reading;

namespace Site.Commands;

/// <summary>Gives a paper's page another address, and sees to it that the old one leads there.</summary>
public static class MoveCommand
{
    public static Command Create()
    {
        var input = SiteOptions.Input;
        var old = new Argument<string>("old") { Description = "The paper: the name of its page, its arXiv id or its DOI." };
        var name = new Argument<string>("new") { Description = "The new name of its page: lower-case letters, digits, hyphens and dots." };
        var paper = new Command("paper", "Gives a paper's page another name. Its old address leads to the new one.") { old, name, input };
        paper.SetAction((result, cancellation) =>
            Task.FromResult(Run(result.GetRequiredValue(input), result.GetRequiredValue(old), result.GetRequiredValue(name), (result.InvocationConfiguration, cancellation))));
        return new Command("move", "Moves what has an address.") { paper };
    }

    private static int Run(string input, string old, string name, (InvocationConfiguration Console, CancellationToken Cancellation) call)
    {
        var console = call.Console;
        if (!Slug.TryParse(name, out var slug)) return Refuse(console, $"'{name}' cannot name a page; write a name like '{Slug.From(name)}'.");
        var digest = Digest(input, call);
        if (PaperMove.Find(digest, old) is not { } paper) return Refuse(console, $"no paper of the digest is '{old}'.");
        if (paper.Id == slug.Value) return Refuse(console, $"its page is {paper.Page} already.");
        if (digest.Papers.FirstOrDefault(p => p.Id == slug.Value) is { } other) return Refuse(console, $"{other.Page} is the page of '{other.Title}'.");
        var (files, file) = (new InputFiles(input), PaperMove.File(slug.Value));
        if (files.Read(file) is not null) return Refuse(console, $"{file} exists already; write 'id: {name}' there, and '{paper.Page}: {Routes.Paper(slug.Value)}' into {MovedFile.Name}.");

        files.Write(file, PaperMove.Text(paper, slug.Value));
        if (Digest(input, call).Papers.FirstOrDefault(p => p.FeedKey == paper.FeedKey) is not { } moved || moved.Id != slug.Value)
        {
            files.Delete(file);
            return Refuse(console, $"the page cannot be named so from {file}: another file names it, or another paper has that name. Change 'id' there, and write '{paper.Page}: {Routes.Paper(slug.Value)}' into {MovedFile.Name}.");
        }

        files.Write(MovedFile.Name, MovedLines.With(files.Read(MovedFile.Name), paper.Page, moved.Page));
        console.Output.WriteLine($"Moved by {file}; {paper.Page} leads to {moved.Page}.");
        return ExitCode.Done;
    }

    // Whether the digest has mistakes is the business of a build.
    private static Papers.PaperDigest Digest(string input, (InvocationConfiguration Console, CancellationToken Cancellation) call) =>
        new InputDigest(input).Run(new DiagnosticBag(), call.Cancellation).Digest;

    private static int Refuse(InvocationConfiguration console, string why)
    {
        console.Error.WriteLine($"error: {why}");
        return ExitCode.ContentErrors;
    }
}
