namespace Site.Fetching;

/// <summary>How a host wants to be asked. Hosts with one queue are asked one after another, whichever of them it is.</summary>
/// <param name="Queue">The queue's name.</param>
/// <param name="Pause">The least time between the end of a reply and the next question.</param>
/// <param name="FirstWait">How long to wait after a first failure; it doubles from failure to failure.</param>
public sealed record HostRule(string Queue, TimeSpan Pause, TimeSpan FirstWait)
{
    // https://info.arxiv.org/help/api/tou.html: one request in three seconds, over one connection.
    private static readonly HostRule Arxiv = new("arxiv.org", TimeSpan.FromSeconds(3), TimeSpan.FromSeconds(15));

    private static readonly Dictionary<string, HostRule> Rules = new(StringComparer.OrdinalIgnoreCase)
    {
        ["arxiv.org"] = Arxiv,
        ["export.arxiv.org"] = Arxiv,
        ["rss.arxiv.org"] = Arxiv,
        // 500 questions in five minutes.
        ["huggingface.co"] = new("huggingface.co", TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(5)),
        // Files that change never, on a network made to deliver them.
        ["cdn-thumbnails.huggingface.co"] = new("cdn-thumbnails.huggingface.co", TimeSpan.FromSeconds(0.5), TimeSpan.FromSeconds(5)),
        ["cdn-uploads.huggingface.co"] = new("cdn-uploads.huggingface.co", TimeSpan.FromSeconds(0.5), TimeSpan.FromSeconds(5)),
        ["api.biorxiv.org"] = new("api.biorxiv.org", TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(5)),
    };

    public static HostRule Of(Uri address) =>
        Rules.GetValueOrDefault(address.Host) ?? new HostRule(address.Host, TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(5));
}
