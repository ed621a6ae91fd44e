using System.Globalization;
using System.Net;
using Site.Diagnostics;

namespace Site.Checking;

/// <summary>
/// Asks the hosts of links whether they still lead somewhere: each host one request at a time, with a pause between, and never
/// more requests in all than allowed. What was not asked now is asked the next time, those asked longest ago first.
/// </summary>
public sealed class ExternalLinkCheck(HttpClient client, LinkAnswers answers, TimeProvider time)
{
    private const int HostsAtOnce = 8;

    /// <summary>Between two requests to one host.</summary>
    public TimeSpan Pause { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>The most links that one run asks for.</summary>
    public int Most { get; init; } = 200;

    private DateOnly Today => DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);

    /// <summary>Reports the dead ones, as warnings, and returns how many links were asked and how many are left for the next time.</summary>
    /// <param name="asked">Told after each request how many were made, and of how many.</param>
    public async Task<(int Asked, int Left)> Run(IReadOnlyList<ExternalLink> links, DiagnosticBag diagnostics, Action<int, int> asked, CancellationToken cancellation)
    {
        ExternalLink[] due = [.. links.Where(l => MayBeAsked(l.Address) && answers.Fresh(l.Address, Today) is null).OrderBy(l => answers.Of(l.Address)?.Day)];
        var now = due.Take(Most).ToArray();
        var done = 0;
        try
        {
            await Parallel.ForEachAsync(
                now.GroupBy(l => l.Address.Authority),
                new ParallelOptions { MaxDegreeOfParallelism = HostsAtOnce, CancellationToken = cancellation },
                async (host, token) => await AskHost(host, () => asked(Interlocked.Increment(ref done), now.Length), token));
        }
        finally
        {
            answers.Keep();
        }

        foreach (var link in links)
        {
            if (answers.Of(link.Address) is { State: LinkState.Dead } answer)
                diagnostics.Warn(link.At, Codes.DeadExternalLink, $"'{link.Address.AbsoluteUri}' leads nowhere: {answer.Text}.");
        }

        return (done, due.Length - done);
    }

    // Addresses come from strangers: they are not to reach what only this machine can.
    private static bool MayBeAsked(Uri address) =>
        !address.IsLoopback && address.HostNameType == UriHostNameType.Dns && address.Host.Contains('.', StringComparison.Ordinal);

    private async Task AskHost(IEnumerable<ExternalLink> links, Action asked, CancellationToken cancellation)
    {
        var isFirst = true;
        foreach (var link in links)
        {
            if (!isFirst) await Task.Delay(Pause, time, cancellation);
            isFirst = false;
            var (answer, isRefused) = await Ask(link.Address, cancellation);
            answers.Add(link.Address, answer);
            asked();
            // A host that wants no more requests gets none until the next run.
            if (isRefused) return;
        }
    }

    private async Task<(LinkAnswer Answer, bool IsRefused)> Ask(Uri address, CancellationToken cancellation)
    {
        try
        {
            var status = await Status(HttpMethod.Head, address, cancellation);
            // Many hosts answer HEAD otherwise than GET.
            if ((int)status >= 400 && status != HttpStatusCode.TooManyRequests) status = await Status(HttpMethod.Get, address, cancellation);
            var text = string.Create(CultureInfo.InvariantCulture, $"{(int)status} {status}");
            return (new LinkAnswer(Today, StateOf(status), text), status is HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable);
        }
        catch (HttpRequestException e)
        {
            var isDead = e.HttpRequestError == HttpRequestError.NameResolutionError;
            return (new LinkAnswer(Today, isDead ? LinkState.Dead : LinkState.Unknown, isDead ? $"there is no host {address.Host}" : e.Message), false);
        }
        catch (TaskCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return (new LinkAnswer(Today, LinkState.Unknown, "no answer in time"), true);
        }
    }

    private async Task<HttpStatusCode> Status(HttpMethod method, Uri address, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(method, address);
        using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation);
        return response.StatusCode;
    }

    private static LinkState StateOf(HttpStatusCode status) => status switch
    {
        < HttpStatusCode.BadRequest => LinkState.Works,
        HttpStatusCode.NotFound or HttpStatusCode.Gone => LinkState.Dead,
        _ => LinkState.Unknown,
    };
}
