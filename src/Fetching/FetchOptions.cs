using Site.Writing;

namespace Site.Fetching;

/// <summary>What a run is to fetch, and where.</summary>
public sealed record FetchOptions
{
    public string Input { get; init; } = "input";

    /// <summary>The first day to ask for; null takes what is due.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day to ask for.</summary>
    public DateOnly? To { get; init; }

    /// <summary>The ids of the sources to ask; none means all.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>Whether nothing is written.</summary>
    public bool IsDryRun { get; init; }

    /// <summary>Where the site lives, for services that want to know who asks.</summary>
    public string? BaseUrl { get; init; }

    /// <summary>A server that answers in place of all services; see <see cref="ServiceClientOptions.Via"/>.</summary>
    public Uri? Via { get; init; }

    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>How long a reply may take.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(60);

    public OutputFiles Files { get; init; } = new();

    /// <summary>Told what is going on, for people who watch.</summary>
    public Action<string> Progress { get; init; } = _ => { };
}
