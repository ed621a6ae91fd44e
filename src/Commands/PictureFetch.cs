using System.CommandLine;
using System.Globalization;
using Site.Addresses;
using Site.Building;
using Site.Diagnostics;
using Site.Fetching;
using Site.Media;
using Site.Papers;
using Site.Reading;
using Site.Writing;

namespace Site.Commands;

/// <summary>Fetches the pictures of some papers of the digest, where the curator wants them, and says what came. Nothing else fails for it.</summary>
internal sealed class PictureFetch(string input, TextWriter output)
{
    // So many papers are named of those whose pictures fail alike.
    private const int MostNamed = 5;

    private static readonly string[] Endings = [".png", ".jpg", ".jpeg", ".gif", ".webp"];

    private readonly InputFolder _folder = new(input);

    public static Option<bool> Option { get; } = new("--media")
    {
        Description = "Fetch a small picture of each paper, too, as 'media: true' in sources.yml does always.",
    };

    public string? BaseUrl { get; init; }

    public Uri? Via { get; init; }

    public TimeProvider Time { get; init; } = TimeProvider.System;

    public OutputFiles Files { get; init; } = new();

    public Action<string> Progress { get; init; } = _ => { };

    /// <summary>Whether <c>sources.yml</c> asks for pictures.</summary>
    public bool IsUsual => Settings().WithPictures;

    /// <param name="isWanted">Tells for which papers.</param>
    /// <param name="more">Where there may be a picture that the paper does not name.</param>
    public async Task Run(Func<Paper, bool> isWanted, Func<Paper, WebLink?> more, CancellationToken cancellation)
    {
        var diagnostics = new DiagnosticBag();
        var digest = new InputDigest(input).Run(diagnostics, cancellation).Digest;
        if (diagnostics.HasErrors)
        {
            output.WriteLine("Pictures: none asked for, since the digest has errors; 'check' shows them.");
            return;
        }

        PictureRequest[] requests = [.. digest.Papers.Where(isWanted).Select(p => new PictureRequest(MediaFolder.NamesOf(p), [.. Addresses(p, more)])).Where(r => r.Addresses.Count > 0)];
        if (requests.Length == 0) return;
        using var client = new ServiceClient(new ServiceClientOptions
        {
            UserAgent = UserAgent.Of(BaseUrl, Settings().Contact, _folder, new DiagnosticBag()),
            Via = Via,
            Time = Time,
            Retries = 2,
            Progress = Progress,
        });
        Say(await new PictureRun(client, input, Files).Run(requests, cancellation));
    }

    // A figure that came with the paper says more than a picture of its title.
    private static IEnumerable<WebLink> Addresses(Paper paper, Func<Paper, WebLink?> more) =>
        new[] { paper.Media.Where(IsPicture).Select(m => (WebLink?)m).FirstOrDefault(), paper.Thumbnail, more(paper) }.OfType<WebLink>().Distinct();

    private static bool IsPicture(WebLink link) => Endings.Contains(Path.GetExtension(link.Path).ToLowerInvariant());

    private void Say(PictureResult result)
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Pictures: {result.Added:N0} new, {result.Known:N0} there already, {result.Missing.Count:N0} not to be had."));
        foreach (var alike in result.Missing.GroupBy(m => (m.Host, m.Reason)))
        {
            var more = alike.Count() > MostNamed ? string.Create(CultureInfo.InvariantCulture, $" and {alike.Count() - MostNamed:N0} more") : "";
            output.WriteLine(OneLine.Of($"  {string.Join(", ", alike.Take(MostNamed).Select(m => m.Paper))}{more}: {(alike.Key.Host.Length == 0 ? "" : alike.Key.Host + ": ")}{DetailText.Of(alike.Key.Reason)}"));
        }
    }

    private FetchSettings Settings() =>
        _folder.Find(SourcesFile.Name) is { } file && InputFolder.ReadText(file, new DiagnosticBag()) is { } source ? SourcesFile.Read(source, new DiagnosticBag()) : FetchSettings.None;
}
