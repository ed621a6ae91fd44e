using System.CommandLine;
using Site.Addresses;
using Site.Diagnostics;
using Site.Fetching;
using Site.Papers;
using Site.Reading;
using Site.Scaffolding;

namespace Site.Commands;

/// <summary>Asks a service for one paper and adds it to a day.</summary>
/// <param name="input">The input folder.</param>
/// <param name="via">A server that answers in place of all services; null asks them.</param>
internal sealed class NewPaperRun(string input, Uri? via, InvocationConfiguration console)
{
    // Where Hugging Face has a picture of each paper that it knows.
    private const string Thumbnails = "https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/";

    public bool WithPicture { get; init; }

    public async Task<int> Run(string asked, DateOnly day, CancellationToken cancellation)
    {
        if (!PaperQuestion.TryParse(asked, out var question)) return Refuse($"'{asked}' has no arXiv id and no DOI; {PaperQuestion.Allowed}.");
        PaperEntry? paper;
        try
        {
            using var client = new ServiceClient(new ServiceClientOptions { UserAgent = "PaperDigest/0.1", Via = via, Retries = 2 });
            paper = await question.Ask(client, cancellation);
        }
        catch (FetchException e)
        {
            console.Error.WriteLine($"error: '{asked}' could not be asked for: {DetailText.Of(e.Detail)}.");
            return ExitCode.NothingFetched;
        }

        if (paper is null)
        {
            console.Error.WriteLine($"error: the service knows no paper '{asked}'.");
            return ExitCode.NothingFetched;
        }

        var exitCode = Add(paper, Path.Join(input, StarterFiles.DayPath(day)), day);
        if (exitCode == ExitCode.Done) await AddPicture(paper, cancellation);
        return exitCode;
    }

    private async Task AddPicture(PaperEntry added, CancellationToken cancellation)
    {
        var pictures = new PictureFetch(input, console.Output) { Via = via };
        if (!WithPicture && !pictures.IsUsual) return;
        await pictures.Run(
            paper => (added.Arxiv is not null && paper.Arxiv == added.Arxiv) || (added.Doi is not null && paper.Doi == added.Doi),
            paper => paper.Arxiv is { } arxiv ? WebLink.Parse($"{Thumbnails}{arxiv.Value}.png") : null,
            cancellation);
    }

    private int Add(PaperEntry paper, string path, DateOnly day)
    {
        var diagnostics = new DiagnosticBag();
        var source = NewFiles.Read(path) ?? new SourceText(path.Replace('\\', '/'), StarterFiles.Day(day));
        if (YamlDay.Read(source, diagnostics).Papers.Any(p => IsSame(p, paper))) return Refuse($"the paper is there already, in {path}.");
        if (DayText.WithPaper(source, paper) is not { } text)
        {
            console.Output.Write(PaperYaml.Of(paper));
            return Refuse($"{path} is written so that only you can add to it, and stays as it is; put the lines above into its list of papers.");
        }

        NewFiles.Replace(path, text);
        console.Output.WriteLine($"{path}: {paper.Title}");
        return ExitCode.Done;
    }

    private static bool IsSame(PaperEntry one, PaperEntry other) =>
        (one.Arxiv is not null && one.Arxiv == other.Arxiv) || (one.Doi is not null && one.Doi == other.Doi);

    private int Refuse(string message)
    {
        console.Error.WriteLine($"error: {message}");
        return ExitCode.WrongUsage;
    }
}
